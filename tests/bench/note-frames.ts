/** Runs in a page: notes the milliseconds between frames for as long as the page is open. */
export type FrameTimes = Window & { frameTimes?: number[] };

const times: number[] = [];
(window as FrameTimes).frameTimes = times;
let last = performance.now();

function note(): void {
  const now = performance.now();
  times.push(now - last);
  last = now;
  requestAnimationFrame(note);
}

note();
