import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface IconButtonProps {
  icon: 'up' | 'down' | 'close';
  name: string;
  isDisabled?: boolean;
  onPress: () => void;
}

/** A small button whose drawing says what it does; its name says what to. */
export const IconButton = ({ icon, name, isDisabled = false, onPress }: IconButtonProps) => (
  <Button kind="quiet" className="inspector-icon-button" aria-label={name} isDisabled={isDisabled} onPress={onPress}>
    <Icon name={icon} />
  </Button>
);
