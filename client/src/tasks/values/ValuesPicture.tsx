// For whom each value counts.

export { Picture } from '../vision/VisionPicture.tsx'
