/** A button that takes a file from the reader. */
import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Button } from './button';

export interface FileButtonProps {
  /** As an input's `accept`: endings and types. */
  accept: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

export function FileButton({ accept, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // the same file once more is a choice too
          currentTarget.value = '';
        }}
      />
    </>
  );
}
