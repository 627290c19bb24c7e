import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  calendar: "Calendario",
  book: "Reservar",
  inbox: "Bandeja",
  availability: "Disponibilidad",
  meetingTypes: "Tipos de reunión",
  analytics: "Estadísticas",
  reviews: "Valoraciones",
  settings: "Ajustes",
  admin: "Administración",
  navigation: "Menú principal",
  clearDay: "Despejar un día",
  insights: "Perspectivas",
  waiting: "Esperan:",
  toContent: "Ir al contenido",
  signOut: "Cerrar sesión",
  notFound: "Esta página no existe.",
  membersOnly: "Esto es para miembros de la organización",
  visitorsMay:
    "Puede reservar lo que alguien ha publicado, con el enlace a su página, y ver sus propias reuniones en el calendario.",
  toCalendar: "Ir al calendario",
  more: "Más",
  notLoaded: "No se ha podido cargar esta vista. Puede que no tenga conexión o que haya una versión más reciente.",
};
