import { fireEvent } from '@testing-library/react';
import { settle } from './open-dashboard';

/** As if the user had chosen a file with that text. */
export async function chooseFile(text: string) {
  const field = document.querySelector('input[type="file"]');
  if (field === null) throw new Error('no file field');
  // jsdom's File has no text().
  fireEvent.change(field, { target: { files: [{ text: async () => text }] } });
  await settle();
}
