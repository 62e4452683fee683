/** Two soft notes. Without a gesture of the visitor on this page, browsers keep silent. */
export function playNotice(): void {
  const context = new AudioContext();
  const gain = context.createGain();
  gain.gain.value = 0.04;
  gain.connect(context.destination);
  const end = context.currentTime + 0.3;
  for (const [at, frequency] of [
    [0, 660],
    [0.12, 880],
  ] as const) {
    const note = context.createOscillator();
    note.frequency.value = frequency;
    note.connect(gain);
    note.start(context.currentTime + at);
    note.stop(end);
    note.onended = () => void (at > 0 && context.close());
  }
}
