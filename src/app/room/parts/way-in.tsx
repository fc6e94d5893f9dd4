import { Trans, useLingui } from '@lingui/react/macro';
import { QrCode } from './qr-code.tsx';
import styles from './way-in.module.css';

export interface WayInProps {
  code: string;
  joinAddress: string;
  /** Address and code beside a small square, for a corner. */
  beside?: boolean;
}

/** Address, code and the square that holds both. Sizes are in em, so that a projector can enlarge it. */
export function WayIn({ code, joinAddress, beside = false }: WayInProps) {
  const { t } = useLingui();
  return (
    <div className={beside ? styles.beside : styles.way}>
      {joinAddress !== '' && (
        <>
          <div className={styles.square}>
            <QrCode text={`${joinAddress}#${code}`} label={t`QR code of the way into this room`} />
          </div>
          <p className={styles.address}>{joinAddress.replace(/^https?:\/\//, '')}</p>
        </>
      )}
      <p>
        <span className={styles.label}>
          <Trans>Code</Trans>
        </span>{' '}
        <strong className={styles.code}>{code}</strong>
      </p>
    </div>
  );
}
