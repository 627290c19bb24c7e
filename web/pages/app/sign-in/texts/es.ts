import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Iniciar sesión",
  intro: "Introduzca su dirección y le enviaremos un código. No necesita contraseña.",
  email: "Correo electrónico",
  sendCode: "Enviar un código",
  usePassword: "Usar una contraseña",
  useCode: "Usar un código",
  password: "Contraseña",
  signIn: "Iniciar sesión",
  codeSent: (email) => `Hemos enviado seis cifras a ${email}. Valen diez minutos.`,
  code: "Código",
  newCode: "Enviar un código nuevo",
  otherAddress: "Usar otra dirección",
  firstTime: "Es su primera visita. ¿Cómo deben llamarle los demás?",
  name: "Su nombre",
  goOn: "Continuar",
};
