/** Says whether an event is the user's own doing. Tests pass another one; the product never does. */
export type Trusts = (event: Event) => boolean;

/** A click that the page's script made has `isTrusted` false: our buttons do not act on it. */
export const onlyTheUser: Trusts = (event) => event.isTrusted;

/** Runs `act` when the user presses the button. */
export function onPress(control: HTMLElement, trusts: Trusts, act: (event: Event) => void): void {
  control.addEventListener('click', (event) => {
    if (trusts(event)) act(event);
  });
}
