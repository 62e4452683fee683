/** The browser and the system of this page, as the platform's statistics have them, e.g. `Chrome 120.0.0.0` and `Windows 10`. */
export interface UserAgent {
  readonly browser: string;
  readonly os: string;
}

/** In this order, because many claim to be others as well. */
const browsers = [
  [/\bEdg(?:e|A|iOS)?\/([\d.]+)/, 'Edge'],
  [/\b(?:OPR|Opera)\/([\d.]+)/, 'Opera'],
  [/\bSamsungBrowser\/([\d.]+)/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\/([\d.]+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS)\/([\d.]+)/, 'Chrome'],
  [/\bVersion\/([\d.]+).*\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\bAndroid ([\d.]+)/, 'Android'],
  [/\b(?:iPhone|iPad|iPod)\b.*?\bOS ([\d_]+)/, 'iOS'],
  [/\bWindows NT ([\d.]+)/, 'Windows'],
  [/\bMac OS X ([\d._]+)/, 'macOS'],
  [/\bCrOS \S+ ([\d.]+)/, 'Chrome OS'],
  [/\bLinux\b()/, 'Linux'],
] as const;

export const readUserAgent = (text: string): UserAgent => ({
  browser: named(text, browsers),
  os: named(text, systems),
});

/** Empty where it is none of them. */
function named(text: string, known: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, name] of known) {
    const [, version] = pattern.exec(text) ?? [];
    if (version !== undefined) return `${name} ${version.replaceAll('_', '.')}`.trim();
  }
  return '';
}
