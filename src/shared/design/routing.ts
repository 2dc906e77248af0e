export { connectionCourses } from './routing/courses';
export {
  connectionPath,
  isSameCourse,
  type ConnectionCourse,
  type ConnectionPath,
} from './routing/path';
