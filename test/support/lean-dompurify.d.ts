declare module 'lean-dompurify' {
  export {default} from 'dompurify';
}
