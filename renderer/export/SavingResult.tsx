import type { Saving } from './use-saving';

/** What became of it, in words; a screen reader hears it without moving there. */
export function SavingResult({ saving }: { saving: Saving }) {
  return (
    <p role="status" className={`export-outcome export-${saving.state}`}>
      {saving.state === 'saved' && `Saved ${saving.name}`}
      {saving.state === 'failed' && saving.message}
    </p>
  );
}

/** What the button does next. */
export function actionOf({ state }: Saving): string {
  switch (state) {
    case 'choosing':
      return 'Save…';
    case 'saving':
      return 'Saving';
    case 'saved':
      return 'Done';
    case 'failed':
      return 'Try again';
  }
}
