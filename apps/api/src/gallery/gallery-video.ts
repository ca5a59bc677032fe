/** A published video as a line of the gallery. Instants are ISO texts. */
export interface GalleryEntry {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** Null for headquarters' own. */
  readonly regionName: string | null;
  readonly publishedAt: string;
  readonly durationMs: number | null;
  /** Address of the poster; null when there is none. */
  readonly poster: string | null;
  /** Of all channels together. */
  readonly views: number;
}

export interface GalleryPage {
  readonly videos: readonly GalleryEntry[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export interface GalleryFilters {
  readonly regions: readonly { readonly id: number; readonly name: string; readonly videos: number }[];
  readonly themes: readonly { readonly theme: string; readonly videos: number }[];
}

export interface GalleryCaptions {
  readonly language: string;
  readonly name: string;
  readonly address: string;
}

export interface GalleryPlacement {
  readonly channel: string;
  readonly address: string;
}

export interface GalleryVideo extends GalleryEntry {
  readonly annotation: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly recordedOn: string | null;
  readonly regionId: number | null;
  readonly regionalCenterName: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Address of the bytes; null when they lie on the channels only. */
  readonly source: string | null;
  readonly contentType: string | null;
  readonly captions: readonly GalleryCaptions[];
  readonly placements: readonly GalleryPlacement[];
  /** Of the same region or theme, the newest first. */
  readonly related: readonly GalleryEntry[];
}

export interface GalleryFile {
  readonly key: string;
  /** Of the content, or what stands for it: the mark that browsers keep it under. */
  readonly sha256: string;
  readonly contentType: string;
}

export interface CaptionText {
  /** WebVTT */
  readonly text: string;
}
