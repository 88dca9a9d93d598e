import { type ReactNode, useRef } from 'react';

interface Props {
  accept: string;
  onFile: (text: string) => void;
  children: ReactNode;
}

/** A button that lets the user choose a file and gives its text. The same file can be chosen again. */
export function FileButton({ accept, onFile, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(await file.text());
    input.value = '';
  };
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => void read(event.target)}
      />
    </>
  );
}
