/** Of a poster, as video platforms show it. */
const width = 1280;
const height = 720;

/** Any picture that the browser knows as a JPEG of 16:9 in base64, cut at its edges; null for what is no picture. */
export async function jpegOf(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const scale = Math.max(width / picture.width, height / picture.height);
    const [shownWidth, shownHeight] = [picture.width * scale, picture.height * scale];
    const place = [(width - shownWidth) / 2, (height - shownHeight) / 2, shownWidth, shownHeight] as const;
    canvas.getContext('2d')?.drawImage(picture, ...place);
    picture.close();
    return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? null;
  } catch {
    return null;
  }
}
