import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Small, so that a chunk is made well within a frame. */
const chunkSize = 20;

interface Props<T> {
  items: readonly T[];
  /** An item's height in pixels before it has been measured. */
  estimate: number;
  /** Index of an item that has to be there although it may be out of sight: the one that has the keyboard. */
  keep: number;
  /** Makes the `<li>` of an item; it says its own place with `aria-posinset` and `aria-setsize`. */
  renderItem: (item: T, index: number) => ReactNode;
}

/**
 * A list of any length: only the chunks near the screen are in the document, the others hold their place with the
 * height they last had. Items may be of different heights; the page itself scrolls.
 */
export function ChunkedList<T>({ items, estimate, keep, renderItem }: Props<T>) {
  const starts = Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, chunk) => chunk * chunkSize);
  return starts.map((start) => {
    const end = Math.min(start + chunkSize, items.length);
    const wanted = keep >= start && keep < end;
    return (
      <Chunk key={start} first={start === 0} keep={wanted} estimate={(end - start) * estimate}>
        {() => items.slice(start, end).map((item, offset) => renderItem(item, start + offset))}
      </Chunk>
    );
  });
}

interface ChunkProps {
  first: boolean;
  keep: boolean;
  estimate: number;
  children: () => ReactNode;
}

/** Without an IntersectionObserver everything is near. */
const observes = typeof IntersectionObserver !== 'undefined';

function Chunk({ first, keep, estimate, children }: ChunkProps) {
  const place = useRef<HTMLUListElement>(null);
  const [near, setNear] = useState(first || !observes);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null || !observes) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry === undefined) return;
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '900px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const shown = near || keep;
  return (
    <ul ref={place} className="chunk" style={shown ? undefined : { blockSize: height ?? estimate }}>
      {shown && children()}
    </ul>
  );
}
