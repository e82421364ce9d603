/** Asks before something is done that can't be undone. */
import type { ComponentChildren } from 'preact';
import { Button } from './button';

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
  return (
    <div class="sure" role="alert">
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
