/** Has the browser ask before a window closes in which something has been written that isn't kept. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** @returns to be set to true where the window may close without a question */
export function useStayWhileChanged(isChanged: boolean): RefObject<boolean> {
  const mayLeave = useRef(false);
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!mayLeave.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  return mayLeave;
}
