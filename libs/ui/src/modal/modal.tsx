import { Modal as MantineModal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/**
 * Mantine's dialog gives the focus back when `opened` turns false. One that is rendered only while it is open leaves the
 * page at once instead, so the keyboard would begin from the top of the page.
 */
export function Modal(props: ModalProps) {
  const { opened, returnFocus = true } = props;
  const [before] = useState(() => (opened && returnFocus ? document.activeElement : null));
  useEffect(
    () => () => {
      const nowhere = document.activeElement === null || document.activeElement === document.body;
      if (nowhere && before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return <MantineModal {...props} />;
}
