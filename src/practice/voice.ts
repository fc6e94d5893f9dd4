/** The voice of the device itself. Nothing that is said or heard leaves it. */
export interface Voice {
  /** Whether there is a voice on this device for a language (`en`, `es-MX`). */
  canSpeak(language: string): Promise<boolean>;
  /** Says it after what is being said already. */
  speak(text: string, language: string): void;
  stop(): void;
  /** Whether speech is turned into text on this device, and not by a server. */
  canListen(language: string): Promise<boolean>;
  /** Hears one sentence; `onText` gets it, null when nothing was understood. Returns a way to stop. */
  listen(language: string, onText: (text: string | null) => void): () => void;
}
