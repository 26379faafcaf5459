/** Contrast of two colours, 1–21: WCAG 2.2, "contrast ratio". Both are sRGB hex, "#1f5fae". */
export function contrast(some: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(some), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2 relative luminance, 0–1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
