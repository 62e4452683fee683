/**
 * As much of the types of React and Svelte as src/react.ts and src/svelte.ts name, so that neither framework is needed to
 * build: what is shipped says `import type … from 'react'`, and finds the real ones with whoever uses it. test/e2e/package
 * compiles it with these.
 */
declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be extended
    interface IntrinsicElements {}
  }
  type HTMLAttributes<Target> = {readonly target?: Target};
  type DetailedHTMLProps<Attributes, Target> = Attributes & {readonly ref?: Target};
}

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is there to be extended
  interface SvelteHTMLElements {}
  type HTMLAttributes<Target> = {readonly target?: Target};
}
