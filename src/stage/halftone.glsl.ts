/**
 * A vertex shader that carries a point from CSS px of the stage to the screen.
 * @param inputs more declarations, and @param carried what is done with them.
 */
export const stageVertex = (inputs = '', carried = ''): string => /* glsl */ `#version 300 es
in vec2 aPosition;
out vec2 vAt;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
${inputs}
void main() {
  mat3 toScreen = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((toScreen * vec3(aPosition, 1.0)).xy, 0.0, 1.0);
  vAt = aPosition;
  ${carried}
}
`

/**
 * Prints one plate from its screen table (screening.ts). Lengths are CSS px, or cells where said
 * so. Written for machines without a graphics card: few look-ups, no filtering, no cosine.
 *
 * Fine dots follow the Euclidean spot function: round, then a chequer at half tone, then round
 * holes. Large dots are circles that swell until they meet and leave stars of paper, bridged a
 * little where ink would run: seen from near, that is the kinder shape.
 *
 * The comments stand here and not in the shader, which ships as it is written:
 * - `uTurn`: rows of the turn from CSS px into cells
 * - `uFirst`: first column, first row, spot (0 fine, 1 large, 2 line), whether it is struck
 * - `uInk`: ink, and how far the black plate lies off, along the screen, in cells
 * - `uBox`: the part that is printed: left, top, right, bottom
 * - `uVisible`: bottom of what is seen; `uPixel`: one device pixel
 * - `LARGEST`: the radius that a full byte stands for, in cells
 * - `BRIDGE`: how narrow a gap must be for ink to run across, per cell
 * - `disc`: a fine dot, or a hole: up to half tone it grows within its own diamond of the chequer.
 *   One that is smaller than a pixel fills no more of the pixel than it is large.
 * - `coverage`: ink and black at one point
 * - `strike`: the rule through a plate that is spoken against: how much of a paper band, of a line
 * - `main`: paper takes ink a little unevenly: an edge wanders by a fraction of a pixel
 */
export const HALFTONE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
in vec2 vAt;
out vec4 oColour;

uniform sampler2D uTable;
uniform sampler2D uGrain;
uniform vec4 uTurn;
uniform vec4 uFirst;
uniform vec4 uInk;
uniform vec4 uBox;
uniform float uVisible;
uniform vec3 uPaper;
uniform vec3 uKey;
uniform float uPixel;

const float LARGEST = 0.75;
const float BRIDGE = 38.0;

vec4 cellAt(vec2 cell) {
  return texelFetch(uTable, ivec2(cell - uFirst.xy), 0);
}
float disc(float value, float spot, float width, float foot) {
  if (value == 0.0 || value >= 0.5) return ceil(value);
  float share = clamp(0.5 + (spot - 1.0 + 2.0 * value) / width, 0.0, 1.0);
  return share * min(1.0, 0.6 * value / (foot * foot));
}

float fineDots(vec2 q, float foot, bool key) {
  vec2 t = abs(fract(q) - 0.5) * 2.0;
  vec2 wave = 1.0 - 2.0 * t * t * (3.0 - 2.0 * t);
  float spot = 0.5 * (wave.x + wave.y);
  float slope = 12.0 * length(t * (1.0 - t));
  float width = max(slope, 7.0 * foot) * foot;
  float middle = clamp(0.5 + spot / width, 0.0, 1.0);
  float inked = 0.0;
  if (middle > 0.0) {
    vec4 cell = cellAt(floor(q));
    inked += middle * disc(key ? cell.b : cell.r, spot, width, foot);
  }
  if (middle < 1.0) {
    vec4 cell = cellAt(floor(q + 0.5));
    float hole = 1.0 - (key ? cell.a : cell.g);
    inked += (1.0 - middle) * (1.0 - disc(hole, -spot, width, foot));
  }
  return inked;
}

float largeDots(vec2 q, float foot, bool key) {
  vec2 first = floor(q - 0.5);
  float near = 0.0;
  for (int i = 0; i < 4; i++) {
    vec2 cell = first + vec2(i & 1, i >> 1);
    vec4 dots = cellAt(cell);
    float radius = key ? dots.g : dots.r;
    if (radius > 0.0) near += exp2(BRIDGE * (radius * LARGEST - distance(q, cell + 0.5)));
  }
  return clamp(0.5 + log2(near + 1e-9) / (BRIDGE * foot), 0.0, 1.0);
}

float line(vec2 q, float row, float foot, bool key) {
  float column = floor(q.x - 0.5);
  vec4 before = cellAt(vec2(column, row));
  vec4 after = cellAt(vec2(column + 1.0, row));
  vec2 widths = key ? vec2(before.g, after.g) : vec2(before.r, after.r);
  float width = mix(widths.x, widths.y, smoothstep(0.0, 1.0, q.x - 0.5 - column));
  if (width == 0.0) return 0.0;
  return clamp(0.5 + (0.5 * width - abs(q.y - row - 0.5)) / foot, 0.0, 1.0);
}

float lines(vec2 q, float foot, bool key) {
  float row = floor(q.y - 0.5);
  return min(1.0, line(q, row, foot, key) + line(q, row + 1.0, foot, key));
}
vec2 coverage(vec2 q) {
  float foot = uPixel * length(uTurn.xy);
  vec2 slipped = q + vec2(0.0, uInk.a);
  float spot = uFirst.z;
  if (spot < 0.5) return vec2(fineDots(q, foot, false), fineDots(slipped, foot, true));
  bool black = cellAt(floor(q)).b > 0.0;
  if (spot < 1.5) {
    return vec2(
      largeDots(q, foot, false),
      black ? largeDots(slipped, foot, true) : 0.0);
  }
  return vec2(lines(q, foot, false), black ? lines(slipped, foot, true) : 0.0);
}
vec2 strike() {
  if (uFirst.w < 0.5) return vec2(0.0);
  vec2 along = normalize(vec2(uBox.z - uBox.x, uBox.y - uVisible));
  float off = abs(dot(vAt - vec2(uBox.x, uVisible), vec2(-along.y, along.x)));
  return clamp((vec2(5.0, 1.5) - off) / uPixel + 0.5, 0.0, 1.0);
}

void main() {
  vec3 fine = texelFetch(uGrain, ivec2(gl_FragCoord.xy) & 255, 0).rgb;
  float roller = texelFetch(uGrain, ivec2(vAt * 0.6) & 255, 0).b - 0.5;
  vec3 colour = uPaper * (1.0 + 0.03 * (fine.g - 0.5) + 0.016 * roller);

  vec2 inside = clamp(min(vAt - uBox.xy, uBox.zw - vAt) / uPixel + 0.5, 0.0, 1.0);
  if (inside.x * inside.y > 0.0) {
    vec2 at = vAt - uBox.xy + 0.5 * (fine.gr - 0.5) * uPixel;
    vec2 cover = coverage(vec2(dot(at, uTurn.xy), dot(at, uTurn.zw))) * inside.x * inside.y;
    vec2 struck = strike() * inside.x * inside.y;
    vec3 ink = uInk.rgb * (1.0 + 0.13 * roller + 0.05 * (fine.r - 0.5));
    vec3 paper = colour;
    colour = mix(colour, ink, cover.x * (0.98 - 0.07 * smoothstep(0.8, 1.0, fine.r)));
    colour = mix(colour, uKey, cover.y * 0.9);
    colour = mix(colour, paper, struck.x);
    colour = mix(colour, uKey, struck.y);
  }
  oColour = vec4(colour, 1.0);
}
`
