import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { TextField, type TextFieldProps } from '../ui/TextField';

interface LongTextProps extends TextFieldProps {
  /** Enter accepts and Shift Enter begins a new line; otherwise Enter begins a line and Ctrl Enter accepts. */
  enterAccepts?: boolean;
}

/** A field for sentences, as high as its words need. */
export function LongText({ enterAccepts, ...field }: LongTextProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = box.current?.querySelector('textarea');
    if (!area) return;
    // field-sizing: content does the same, from Chromium 123.
    const fit = () => {
      area.style.height = '0';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(box.current!);
    // Esc brings words back without an input event.
    const moments = ['input', 'keyup', 'blur'];
    for (const moment of moments) area.addEventListener(moment, fit);
    return () => {
      observer.disconnect();
      for (const moment of moments) area.removeEventListener(moment, fit);
    };
  }, [field.value]);
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!enterAccepts || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const area = event.target as HTMLElement;
    // Leaving a field commits it; coming back keeps the caret where it was.
    area.blur();
    area.focus();
  };
  return (
    <div ref={box} className="inspector-long" onKeyDownCapture={onKeyDownCapture}>
      <TextField {...field} multiline />
    </div>
  );
}
