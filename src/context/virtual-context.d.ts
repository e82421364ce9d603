/** Made by scripts/context/vite-plugin.ts at build time. */
declare module 'virtual:context' {
  import type { CompiledContext } from '@/context/facts';
  export const compiled: CompiledContext;
}
