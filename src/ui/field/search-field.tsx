import { Search, X } from 'lucide';
import { useId, useRef } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './field.module.css';

export interface SearchFieldProps {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

/** A search field that filters while one types; Escape and the cross clear it. */
export function SearchField({ label, clearLabel, value, onChange, placeholder }: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  function clear() {
    onChange('');
    input.current?.focus();
  }
  return (
    <div className={styles.search} role="search">
      <label htmlFor={id} className={styles.searchIcon} title={label}>
        <span className={styles.searchLabel}>{label}</span>
        <Icon of={Search} size="s" />
      </label>
      <input
        id={id}
        ref={input}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            clear();
          }
        }}
      />
      {value !== '' && (
        <span className={styles.clear}>
          <IconButton icon={<Icon of={X} size="s" />} label={clearLabel} onClick={clear} />
        </span>
      )}
    </div>
  );
}
