/** Listens until it is told to stop. */
export function listen(target: EventTarget, types: string, hear: (event: never) => void): () => void {
  const names = types.split(' ');
  for (const name of names) target.addEventListener(name, hear as EventListener);
  return () => {
    for (const name of names) target.removeEventListener(name, hear as EventListener);
  };
}
