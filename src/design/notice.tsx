/** What is said in place of content, and what can be done about it. */
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  title: string;
  text: string;
  /** Said aloud when it takes the place of something else. */
  isAnnounced?: boolean;
  children?: ComponentChildren;
}

export function Notice({ title, text, isAnnounced = false, children }: NoticeProps) {
  return (
    <div class="notice" role={isAnnounced ? 'status' : undefined}>
      <p class="notice-title">{title}</p>
      <p class="soft">{text}</p>
      {children}
    </div>
  );
}
