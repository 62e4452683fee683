/** The gallery's pictures by id; any other id gives a plain one in a colour of its own. */
const drawn: Readonly<Record<string, readonly [string, string]>> = {
  '00000000-0000-4000-8000-000000000001': [
    '#0b5d4b',
    '<rect x="90" y="30" width="140" height="140" rx="12" fill="#fff"/><rect x="108" y="52" width="104" height="34" rx="4" fill="#cfe8d5"/><text x="160" y="76" font-family="monospace" font-size="18" text-anchor="middle" fill="#16302a">30001234</text><rect x="112" y="108" width="28" height="22" rx="4" fill="#ffc53d"/><rect x="180" y="108" width="28" height="22" rx="4" fill="#ffc53d"/><path d="M119 119h14M187 119h14M194 112v14" stroke="#16302a" stroke-width="3"/>',
  ],
  '00000000-0000-4000-8000-000000000002': [
    '#1d6fd1',
    '<path d="M40 140h240" stroke="#fff" stroke-width="10"/><circle cx="160" cy="90" r="34" fill="#ffc53d"/>',
  ],
  '00000000-0000-4000-8000-000000000003': [
    '#2a2f6b',
    '<circle cx="160" cy="100" r="54" fill="#fff"/><path d="M160 66v36l24 16" stroke="#2a2f6b" stroke-width="8" fill="none"/><circle cx="262" cy="44" r="5" fill="#ffc53d"/>',
  ],
  '00000000-0000-4000-8000-000000000004': [
    '#3f8f5f',
    '<path d="M160 180V96" stroke="#fff" stroke-width="8"/><path d="M160 92l-8-66 20 62zM160 92l62 24-66-6zM160 92l-52 44 38-54z" fill="#fff"/>',
  ],
  '00000000-0000-4000-8000-000000000005': [
    '#b4541f',
    '<path d="M60 150l40-90h120l40 90z" fill="#23395d"/><path d="M86 120h148M140 60l-14 90M180 60l14 90" stroke="#9db7e0" stroke-width="5"/><circle cx="270" cy="40" r="20" fill="#ffc53d"/>',
  ],
};

export function pictureOf(id: string): string {
  const [colour, drawing] = drawn[id] ?? [
    `hsl(${hueOf(id)} 45% 40%)`,
    '<circle cx="160" cy="100" r="48" fill="#fff" opacity=".7"/>',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200"><rect width="320" height="200" fill="${colour}"/>${drawing}</svg>`;
}

const hueOf = (id: string) =>
  Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
