/** Carries a point from CSS px of the stage to the screen. */
export const STAGE_VERTEX = /* glsl */ `#version 300 es
in vec2 aPosition;
out vec2 vAt;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
void main() {
  mat3 toScreen = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((toScreen * vec3(aPosition, 1.0)).xy, 0.0, 1.0);
  vAt = aPosition;
}
`

/**
 * Prints one plate. Every uniform array holds two impressions: 0 is the one that goes, 1 the one
 * that comes. Lengths are CSS px.
 *
 * The spot function is the Euclidean one: the mean of two cosines, whose dots are round and grow
 * until they meet as a chequer at half tone, from where the holes between them are the round
 * thing that shrinks. A pixel asks only for the tone at the middle of its own dot or its own hole,
 * so a cell holds one tone and one alone, and every dot is whole.
 */
export const HALFTONE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 vAt;
out vec4 oColour;

uniform sampler2D uToneA;
uniform sampler2D uToneB;
uniform sampler2D uGrain;
uniform vec4 uCrop[2];    // left, top, 1 / width, 1 / height of the drawing on the stage
uniform vec4 uScreen[2];  // cell, ink angle, black angle, follows the drawing (0 to 1)
uniform vec4 uPlate[2];   // is lines, is struck, mipmap level of a cell, samples to a side
uniform vec4 uInk[2];     // the ink, and whether there is a drawing
uniform vec2 uSlip[2];    // the black plate off the ink plate
uniform vec4 uBox;        // the part that is printed: left, top, right, bottom
uniform vec4 uWave;       // how far, where from (x), its reach, bottom of what is seen
uniform vec2 uWipe;       // the part of the stage that this sheet shows: left, right
uniform vec3 uPaper;
uniform vec3 uKey;
uniform float uNight;     // 1 in the night edition
uniform float uPixel;     // one device pixel

const float PI = 3.14159265;
const float EVEN_TONE = 0.42;
const float LEAST_DOT = 0.025;

// Ink wanted at a point of the drawing, 0 to 1: shadows by day, lights by night.
float drawn(int side, vec2 at, float level) {
  if (uInk[side].a < 0.5) return EVEN_TONE;
  vec2 uv = (at - uCrop[side].xy) * uCrop[side].zw;
  float grey = side == 0 ? textureLod(uToneA, uv, level).g : textureLod(uToneB, uv, level).g;
  return uNight > 0.5 ? grey : 1.0 - grey;
}

// The curve of each plate. Ink spreads in paper, most of all in the mid tones.
float laid(float tone, bool key) {
  if (key) {
    return uNight > 0.5
      ? 0.9 * smoothstep(0.62, 1.02, tone)
      : 0.92 * smoothstep(0.55, 1.02, tone);
  }
  float ink = uNight > 0.5 ? tone * (0.62 + 0.38 * tone) : tone;
  return ink + 0.36 * ink * (1.0 - ink);
}

// The height of the spot function over which the wanted share of a cell lies.
// Fitted to the share itself, to within 0.003.
float level(float share) {
  float x = 1.0 - 2.0 * share;
  float a = abs(x);
  return x * (0.413 + a * (0.634 - 0.0475 * a));
}

mat2 turned(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, s, -s, c);
}

// Share of a footprint that the edge at "height" leaves inked.
float edge(float height, float slope, float least, float foot, float rough) {
  float steep = max(slope, least);
  return clamp(0.5 + height / (steep * foot) + rough, 0.0, 1.0);
}

float toneFor(int side, vec2 node, vec2 at, bool key) {
  float follow = uScreen[side].w;
  float tone = drawn(side, node, uPlate[side].z);
  if (follow > 0.0) tone = mix(tone, drawn(side, at, 0.0), follow);
  return laid(tone, key);
}

float dots(int side, vec2 at, float angle, float foot, float rough, bool key) {
  float cell = uScreen[side].x;
  mat2 turn = turned(angle);
  vec2 q = (at - uBox.xy) * turn / cell;
  float spot = -0.5 * (cos(2.0 * PI * q.x) + cos(2.0 * PI * q.y));
  vec2 node = spot > 0.0 ? floor(q) + 0.5 : floor(q + 0.5);
  float share = toneFor(side, turn * node * cell + uBox.xy, at, key);
  if (share < LEAST_DOT) return 0.0;
  if (share > 1.0 - LEAST_DOT) return 1.0;
  float slope = PI / cell * length(sin(2.0 * PI * q));
  return edge(spot - level(share), slope, 7.0 * foot / (cell * cell), foot, rough);
}

float lines(int side, vec2 at, float angle, float foot, float rough, bool key) {
  float cell = uScreen[side].x;
  mat2 turn = turned(angle);
  vec2 q = (at - uBox.xy) * turn / cell;
  float spot = -cos(2.0 * PI * q.y);
  float row = spot > 0.0 ? floor(q.y) + 0.5 : floor(q.y + 0.5);
  float column = floor(q.x);
  float before = toneFor(side, turn * vec2(column, row) * cell + uBox.xy, at, key);
  float after = toneFor(side, turn * vec2(column + 1.0, row) * cell + uBox.xy, at, key);
  float share = mix(before, after, smoothstep(0.0, 1.0, q.x - column));
  if (share < LEAST_DOT) return 0.0;
  if (share > 1.0 - LEAST_DOT) return 1.0;
  float slope = 2.0 * PI / cell * abs(sin(2.0 * PI * q.y));
  return edge(spot - cos(PI * share), slope, 14.0 * foot / (cell * cell), foot, rough);
}

// Ink and black at one point.
vec2 coverage(int side, vec2 at, float foot, float rough) {
  float angle = uScreen[side].y;
  vec2 slipped = at + uSlip[side];
  if (uPlate[side].x > 0.5) {
    return vec2(
      lines(side, at, angle, foot, rough, false),
      lines(side, slipped, angle, foot, rough, true));
  }
  return vec2(
    dots(side, at, angle, foot, rough, false),
    dots(side, slipped, uScreen[side].z, foot, rough, true));
}

// The rule through a plate that is spoken against: how much of a paper band, how much of a line.
vec2 strike(int side, vec2 at) {
  if (uPlate[side].y < 0.5) return vec2(0.0);
  vec2 from = vec2(uBox.x, uWave.w);
  vec2 along = normalize(vec2(uBox.z - uBox.x, uBox.y - uWave.w));
  float off = abs(dot(at - from, vec2(-along.y, along.x)));
  return clamp(vec2(5.0, 1.5) - off, 0.0, uPixel) / uPixel;
}

// Which impression a pixel belongs to: cells of the coming screen take over one by one.
int sideAt(vec2 at) {
  if (uWave.x >= 1.0) return 1;
  if (uWave.x <= 0.0) return 0;
  float cell = uScreen[1].x;
  mat2 turn = turned(uScreen[1].y);
  vec2 middle = floor((at - uBox.xy) * turn / cell) + 0.5;
  float own = textureLod(uGrain, (middle * 7.0 + 0.5) / 256.0, 0.0).r;
  float away = abs((turn * middle * cell + uBox.xy).x - uWave.y) / uWave.z;
  return uWave.x > 0.72 * clamp(away, 0.0, 1.0) + 0.26 * own ? 1 : 0;
}

void main() {
  if (vAt.x < uWipe.x || vAt.x >= uWipe.y) discard;
  vec3 grain = textureLod(uGrain, vAt / 181.0, 0.0).rgb;
  vec3 fine = textureLod(uGrain, vAt / 256.0, 0.0).rgb;
  vec3 paper = uPaper * (1.0 + 0.035 * (fine.g - 0.5) + 0.03 * (grain.b - 0.5));

  vec2 inside = clamp(min(vAt - uBox.xy, uBox.zw - vAt) / uPixel + 0.5, 0.0, 1.0);
  int side = sideAt(vAt);
  int count = int(uPlate[side].w);
  float foot = uPixel / float(count);
  float rough = 0.7 * (fine.g - 0.5) / max(uPixel, 0.34);
  vec2 sum = vec2(0.0);
  for (int y = 0; y < count; y++) {
    for (int x = 0; x < count; x++) {
      vec2 offset = (vec2(x, y) + 0.5) * foot - 0.5 * uPixel;
      sum += coverage(side, vAt + offset, foot, rough);
    }
  }
  vec2 cover = sum / float(count * count) * inside.x * inside.y;
  vec2 struck = strike(side, vAt) * inside.x * inside.y;

  vec3 ink = uInk[side].rgb * (1.0 + 0.16 * (grain.b - 0.5) + 0.1 * (fine.r - 0.5));
  vec3 colour = mix(paper, ink, cover.x * (0.97 - 0.1 * smoothstep(0.75, 1.0, fine.r)));
  colour = mix(colour, uKey, cover.y * 0.9);
  colour = mix(colour, paper, struck.x);
  colour = mix(colour, uKey, struck.y);
  oColour = vec4(colour, 1.0);
}
`
