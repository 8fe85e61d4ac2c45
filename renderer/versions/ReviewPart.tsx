import type { ReactNode } from 'react';

interface ReviewPartProps {
  /** "Passage 2 of 3". */
  label: string;
  /** The one of several that the comparison shows and "Link elsewhere" is for. */
  isOpen: boolean;
  isOneOfSeveral: boolean;
  onTouch: () => void;
  children: ReactNode;
}

/** One passage of an annotation under review; the last one touched is the one in question. */
export function ReviewPart({ label, isOpen, isOneOfSeveral, onTouch, children }: ReviewPartProps) {
  if (!isOneOfSeveral) return <>{children}</>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on its words is a shortcut to it; its controls take the focus
    <div
      role="group"
      aria-label={label}
      aria-current={isOpen || undefined}
      className="versions-part"
      onPointerDown={onTouch}
      onFocus={onTouch}
    >
      <p className="versions-part-label">{label}</p>
      {children}
    </div>
  );
}
