import { beatSeconds } from '@pbnet/domain/attendance';
import { useEffect, useEffectEvent } from 'react';

export interface StreamPlayerProps {
  /** Of one of the players that the page's policy allows. */
  readonly address: string;
  readonly title: string;
  /** Told at once and then every half a minute while the page is open: the viewer is there. */
  onBeat(): void;
}

/** An embedded player of another site, which learns only where it stands. */
export function StreamPlayer({ address, title, onBeat }: StreamPlayerProps) {
  const beat = useEffectEvent(onBeat);
  useEffect(() => {
    beat();
    const timer = setInterval(() => beat(), beatSeconds * 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <iframe
      style={{
        display: 'block',
        inlineSize: '100%',
        maxInlineSize: '70rem',
        aspectRatio: '16 / 9',
        border: 0,
      }}
      src={address}
      title={title}
      allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
      referrerPolicy="strict-origin-when-cross-origin"
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
    />
  );
}
