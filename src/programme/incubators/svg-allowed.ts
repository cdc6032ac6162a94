/** Ce qu'un logo en SVG peut contenir : shapes, colours and words, each named here; anything else is refused. */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  `svg g path rect circle ellipse line polyline polygon title desc defs
   linearGradient radialGradient stop clipPath mask`.split(/\s+/),
)

export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set(
  `id version viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform
   preserveAspectRatio role aria-label xml:space
   fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color clip-path clip-rule mask
   offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits
   maskContentUnits vector-effect`.split(/\s+/),
)

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

// A reference inside the drawing itself, to a gradient or a mask.
const OWN = /url\(\s*#[\w-]+\s*\)/gi

/** Whether a value names something outside the drawing, or could be read as code. */
export const isOddValue = (value: string): boolean =>
  /[<&\\]|url\s*\(|:|@|expression/i.test(value.replace(OWN, ''))
