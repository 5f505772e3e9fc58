/**
 * The one file that knows where Pixi keeps its parts. The root module brings text, graphics,
 * filters and assets along, half as much again over the wire; these are the parts that a printed
 * plate needs. Endings are left off so that both the types and the modules are found.
 */
import '../../node_modules/pixi.js/lib/unsafe-eval/init'

export { type Adapter, DOMAdapter } from '../../node_modules/pixi.js/lib/environment/adapter'
export { GlProgram } from '../../node_modules/pixi.js/lib/rendering/renderers/gl/shader/GlProgram'
export { WebGLRenderer } from '../../node_modules/pixi.js/lib/rendering/renderers/gl/WebGLRenderer'
export { Buffer } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/buffer/Buffer'
export { BufferUsage } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/buffer/const'
export { Geometry } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/geometry/Geometry'
export { Shader } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/shader/Shader'
export { UniformGroup } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/shader/UniformGroup'
export { BufferImageSource } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/texture/sources/BufferImageSource'
export { TextureSource } from '../../node_modules/pixi.js/lib/rendering/renderers/shared/texture/sources/TextureSource'
export { Container } from '../../node_modules/pixi.js/lib/scene/container/Container'
export { Mesh } from '../../node_modules/pixi.js/lib/scene/mesh/shared/Mesh'
export { Ticker } from '../../node_modules/pixi.js/lib/ticker/Ticker'
