import QRCode from 'qrcode';

export interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  /** In CSS pixels. */
  readonly size?: number;
}

/** Dark squares on white whatever the colours of the page are: cameras read no other. */
export function QrCode({ text, label, size = 220 }: QrCodeProps) {
  const { size: side, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from(data, (dark, index) =>
    dark ? `M${index % side} ${Math.floor(index / side)}h1v1h-1z` : '',
  ).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`-2 -2 ${side + 4} ${side + 4}`}
      shapeRendering="crispEdges"
    >
      <rect x={-2} y={-2} width={side + 4} height={side + 4} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
