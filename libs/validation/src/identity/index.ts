export { emailSchema, signIn, type SignInInput } from './sign-in.ts';
