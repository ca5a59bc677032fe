import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

export interface FieldError {
  /** `id` of the input, so that the line leads to it. */
  readonly fieldId: string;
  readonly message: string;
}

export interface FormErrorProps {
  /** What is wrong and that nothing typed is lost; nothing is shown while it is absent. */
  readonly children?: ReactNode;
  readonly fields?: readonly FieldError[];
}

/** Errors of a whole form; takes the focus when they appear: `<FormError fields={errors}>Проверьте два поля.</FormError>`. */
export function FormError({ children, fields = [] }: FormErrorProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = (children !== undefined && children !== null) || fields.length > 0;

  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);

  if (!shown) return null;
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<Icon name="alert-circle" />}>
      {children}
      {fields.length > 0 && (
        <List>
          {fields.map(({ fieldId, message }) => (
            <List.Item key={fieldId}>
              <Anchor href={`#${fieldId}`} onClick={(event) => leadTo(event, fieldId)}>
                {message}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

// A bare hash would also land in the address, which is the screen's state.
function leadTo(event: { preventDefault(): void }, fieldId: string) {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
