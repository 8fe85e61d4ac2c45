import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface PrivacyProps {
  /** The field in words: "Note". */
  field: string;
  isPublic: boolean;
  onChange: (isPublic: boolean) => void;
}

/** Says whether exports may carry a field, and changes it. Private is how every field begins. */
export function Privacy({ field, isPublic, onChange }: PrivacyProps) {
  const name = isPublic ? 'Public' : 'Private';
  return (
    <Button
      kind="quiet"
      className="inspector-privacy"
      aria-label={`${name}: ${field}. ${isPublic ? 'Make private' : 'Make public'}`}
      title={isPublic ? 'Exports carry it. Make private.' : 'Exports leave it out. Make public.'}
      onPress={() => onChange(!isPublic)}
    >
      <Icon name={isPublic ? 'open' : 'lock'} />
      {name}
    </Button>
  );
}
