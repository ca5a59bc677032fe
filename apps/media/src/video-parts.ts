/** What the page of a video hands to the parts that other features put into it. */
export { useVideo } from './videos/use-video.ts';
export { VideoPlayer, type VideoPlayerProps } from './videos/video-player.tsx';
export { durationWords, videoPath } from './videos/video-shapes.ts';
