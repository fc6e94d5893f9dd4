export interface SkinColour {
  base: string;
  shade: string;
  line: string;
  lip: string;
  blush: string;
}

export interface HairColour {
  base: string;
  light: string;
  line: string;
}

export const ink = '#2b2430';
export const paper = '#fdf8ee';
export const mouthInside = '#5a2630';
export const tongue = '#c4696a';
export const metal = '#d8a944';

export const skins = [
  { base: '#fbe3d3', shade: '#efc3ab', line: '#533', lip: '#c77', blush: '#e87' },
  { base: '#f5d3b8', shade: '#e2ad8d', line: '#532', lip: '#b65', blush: '#d86' },
  { base: '#eac19b', shade: '#d09b73', line: '#422', lip: '#a55', blush: '#d75' },
  { base: '#dbaa7d', shade: '#bd875b', line: '#422', lip: '#954', blush: '#c64' },
  { base: '#c28d62', shade: '#a16d47', line: '#322', lip: '#944', blush: '#b53' },
  { base: '#a0704e', shade: '#825538', line: '#311', lip: '#954', blush: '#943' },
  { base: '#80543c', shade: '#63402e', line: '#211', lip: '#954', blush: '#843' },
  { base: '#684536', shade: '#4f3227', line: '#111', lip: '#955', blush: '#743' },
] as const satisfies readonly SkinColour[];

export const hairColours = {
  black: { base: '#2f272d', light: '#574a53', line: '#17110f' },
  espresso: { base: '#46302a', light: '#6d4e43', line: '#211413' },
  brown: { base: '#714b35', light: '#976c50', line: '#38211b' },
  chestnut: { base: '#8e4f31', light: '#b6744e', line: '#43211a' },
  ginger: { base: '#c06d38', light: '#de955c', line: '#5f2c1b' },
  honey: { base: '#b58a55', light: '#d6b17d', line: '#553a24' },
  blond: { base: '#e0bc7b', light: '#f3dba8', line: '#6b4d2b' },
  pepper: { base: '#716b70', light: '#9a9498', line: '#322c33' },
  silver: { base: '#aaa6a8', light: '#cfcccc', line: '#4b464d' },
  white: { base: '#e8e3da', light: '#fbf8f1', line: '#625b5d' },
} as const satisfies Record<string, HairColour>;

export const irises = ['#3a241c', '#4a2f20', '#5d4426', '#4f6350', '#49677c', '#66767f'] as const;

export const cloths = [
  '#3f7d80',
  '#d07a64',
  '#7b4f70',
  '#cf9f49',
  '#3b4c68',
  '#7f9177',
  '#a9573f',
  '#71808f',
  '#8c6a4c',
  '#4a4652',
] as const;

export const linens = ['#f6eedd', '#e4ddd0', '#dfe6e6', '#efd9c5'] as const;

export const discs = ['#dbc8a8', '#b4c8b9', '#b3c3d1', '#dfb8a3', '#c7b6ca', '#dfc78f'] as const;

export const tear = '#d9eef2';
