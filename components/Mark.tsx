/** The bounce of Rebound's icon, drawn in place: no picture to load. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#1f6f5c" />
      <path
        d="M24 44c22 2 30 18 40 40 10-30 24-48 42-50"
        fill="none"
        stroke="#ffffff"
        strokeWidth="12"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M88 26l20 7-8 20"
        fill="none"
        stroke="#ffd27a"
        strokeWidth="10"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
