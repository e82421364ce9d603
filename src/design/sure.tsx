/**
 * Asks before something is done that can't be undone. It stands after the button that asked for it, which gets the
 * focus back in the end, if it is still there.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { holdsFocus, isFocusLost } from './focus';

export interface SureProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
  /** What else can be chosen. */
  children?: ComponentChildren;
}

export function Sure({ question, yes, no, onYes, onNo, children }: SureProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const here = box.current;
    return () => {
      // Preact takes the elements away after this
      const hadFocus = here && (holdsFocus(here) || isFocusLost());
      if (hadFocus && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <div
      class="sure"
      role="alert"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <p>{question}</p>
      {children}
      <div class="buttons">
        <Button isDanger onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </div>
  );
}
