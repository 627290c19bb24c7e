import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  again: "Intentar de nuevo",
  back: "Atrás",
  next: "Siguiente",
  loading: "Cargando",
  optional: "opcional",
  language: "Idioma",
  timeZone: "Zona horaria",
  searchZone: "Busque una ciudad o zona",
  noZone: "Ninguna zona se llama así.",
  unreachable: "Sin respuesta. Puede que no tenga conexión: no se pierde nada de lo que ha escrito.",
  sessionEnded: "Su sesión ha terminado. Inicie sesión de nuevo: no se pierde nada de lo que ha escrito.",
  unexpected: "Ha ocurrido algo inesperado. Inténtelo de nuevo.",
  previousMonth: "Mes anterior",
  nextMonth: "Mes siguiente",
  minutes: (minutes) => `${minutes} min`,
  hours: (hours) => `${hours} h`,
};
