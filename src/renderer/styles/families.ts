import { FAMILIES } from '#shared/design/kinds/kind';
import { FAMILY_TONES, type ColourTheme } from '#shared/design/tones';

/** The tones of the families as `--family-<name>` and `--family-<name>-soft`, from the list that pictures use too. */
export function addFamilyTones(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    (['light', 'dark'] as const)
      .map((theme) => `:root[data-theme='${theme}'] {${tones(theme)}}`)
      .join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
}

function tones(theme: ColourTheme): string {
  return FAMILIES.map((family) => {
    const { ink, soft } = FAMILY_TONES[theme][family];
    return `--family-${family}: ${ink}; --family-${family}-soft: ${soft};`;
  }).join(' ');
}
