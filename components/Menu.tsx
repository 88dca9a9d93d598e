import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Icon, type IconName } from './Icon';

interface Props {
  /** What the button is called; also the menu's name. */
  label: string;
  icon: IconName;
  className?: string;
  tabIndex?: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/**
 * A button that opens a menu of `MenuItem`s: arrows, Home, End and first letters move, Escape and Tab close, and the
 * keyboard comes back to the button. The menu stands at the end of the page, so that nothing clips it.
 */
export function Menu({
  label,
  icon,
  className = 'icon-button',
  tabIndex = 0,
  open,
  onOpenChange,
  children,
}: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (refocus: boolean) => {
    onOpenChange(false);
    if (refocus) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => onOpenChange(!open)}
      >
        <Icon name={icon} />
      </button>
      {open &&
        createPortal(
          <MenuPanel id={id} label={label} anchor={button} onClose={close}>
            {children}
          </MenuPanel>,
          // Within the page's landmark, and beside all that could clip it.
          document.querySelector('main') ?? document.body,
        )}
    </>
  );
}

interface PanelProps {
  id: string;
  label: string;
  anchor: { readonly current: HTMLButtonElement | null };
  onClose: (refocus: boolean) => void;
  children: ReactNode;
}

function MenuPanel({ id, label, anchor, onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    if (anchor.current && panel.current) setPlace(placeBeside(anchor.current, panel.current));
    entries(panel.current)[0]?.focus({ preventScroll: true });
  }, [anchor]);
  useEffect(() => {
    const outside = (event: Event) => {
      const within = [panel.current, anchor.current].some(
        (ours) => event.target instanceof Node && ours?.contains(event.target),
      );
      if (!within) onClose(false);
    };
    const moved = () => onClose(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('resize', moved);
    window.addEventListener('scroll', moved);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('resize', moved);
      window.removeEventListener('scroll', moved);
    };
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // What is behind the menu has keys of its own.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose(true);
      return;
    }
    const next = nextEntry(entries(panel.current), event.key);
    if (next !== null && !(event.target instanceof HTMLInputElement && event.key.length === 1)) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <div
      ref={panel}
      id={id}
      role="menu"
      aria-label={label}
      className="menu"
      tabIndex={-1}
      style={place ?? { opacity: 0 }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

interface ItemProps {
  onChoose: () => void;
  hint?: string;
  disabled?: boolean;
  children: ReactNode;
}

export function MenuItem({ onChoose, hint, disabled = false, children }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      aria-disabled={disabled}
      onClick={disabled ? undefined : onChoose}
    >
      <span>{children}</span>
      {hint !== undefined && <span className="menu-hint">{hint}</span>}
    </button>
  );
}

function entries(panel: HTMLElement | null): HTMLElement[] {
  return panel === null ? [] : [...panel.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function nextEntry(items: HTMLElement[], key: string): HTMLElement | null {
  const at = items.findIndex((item) => item.matches(':focus'));
  if (items.length === 0) return null;
  if (key === 'ArrowDown') return items[(at + 1) % items.length] ?? null;
  if (key === 'ArrowUp') return items[(at <= 0 ? items.length : at) - 1] ?? null;
  if (key === 'Home') return items[0] ?? null;
  if (key === 'End') return items.at(-1) ?? null;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter)) ?? null;
}

/** Under the button where there is room, else above it; never beyond the window's edges. */
function placeBeside(anchor: HTMLElement, panel: HTMLElement): { top: number; left: number } {
  const button = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const edge = 8;
  const below = button.bottom + 4;
  const top = below + height + edge <= innerHeight ? below : button.top - height - 4;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const left = rightToLeft ? button.left : button.right - width;
  const within = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));
  return { top: within(top, innerHeight - height), left: within(left, innerWidth - width) };
}
