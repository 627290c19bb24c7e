/**
 * Public holidays that all of a country has, by region: for each its dates, and its names in English, German, French and Spanish.
 * Written by `npm run regions` from the data of date-holidays (https://github.com/commenthol/date-holidays), which rests on articles of
 * Wikipedia that it names. Like those data, and unlike the rest of this project, this file is under the licence CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/). Changed: chosen, computed for these years and shortened.
 */
export const nationalHolidays: Readonly<Record<string, string>> = {
  AD: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
03-14: Constitution Day|Tag der Verfassung||Día de la Constitución
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-08: Our Lady of Meritxell|||Nuestra Sra. De Meritxell
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Shrove Monday|Rosenmontag|Lundi de Carnaval|Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  AE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Laylat al-Mi'raj
2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15 2032-12-04 2033-11-23 2034-11-12 2035-11-01: First day of Ramadan
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-02 2027-12-02 2028-12-02 2029-12-02 2030-12-02 2031-12-02 2032-12-02 2033-12-02 2034-12-02: National Day`,
  AG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-01: J'Ouvert Morning
08-02: Last Lap
12-09: V.C Bird Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-11-02 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-03 2032-11-01 2033-11-01 2034-11-01 2035-11-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  AI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-02: James Ronald Webster Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-30: Anguilla Day
12-19: National Heroes and Heroines Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-08 2027-06-14 2028-06-12 2029-06-11 2031-06-09 2032-06-14 2033-06-13 2034-06-12 2035-06-11: Celebration of the Birthday of Her Majesty the Queen
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: August Monday
2026-08-06 2027-08-05 2028-08-03 2029-08-02 2030-08-01 2031-08-07 2032-08-05 2033-08-04 2034-08-03 2035-08-02: August Thursday
2026-08-07 2027-08-06 2028-08-04 2029-08-03 2030-08-02 2031-08-01 2032-08-06 2033-08-05 2034-08-04 2035-08-03: Constitution Day|Tag der Verfassung||Día de la Constitución
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  AL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-14: Summer Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
10-19: Mother Teresa Day
11-28: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-08: Youth Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2034-01-02 2035-01-02: New Year Holiday
2026-03-16 2027-03-15 2032-03-15: Summer Day (substitute day)|Summer Day (Ersatztag)|Summer Day (jour substitut)|Summer Day (día sustituto)
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-22 2027-03-22 2028-03-22 2029-03-22 2030-03-22 2031-03-22 2033-03-22 2034-03-22 2035-03-22: Sultan Nevruz's Day
2026-03-23 2031-03-24: Sultan Nevruz's Day (substitute day)|Sultan Nevruz's Day (Ersatztag)|Sultan Nevruz's Day (jour substitut)|Sultan Nevruz's Day (día sustituto)
2026-04-05 2026-04-06 2027-03-28 2027-03-29 2028-04-16 2028-04-17 2029-04-01 2029-04-02 2030-04-21 2030-04-22 2031-04-13 2031-04-14 2032-03-28 2032-03-29 2033-04-17 2033-04-18 2034-04-09 2034-04-10 2035-03-25 2035-03-26: Catholic Easter
2026-04-12 2026-04-13 2027-05-02 2027-05-03 2029-04-08 2029-04-09 2030-04-28 2030-04-29 2032-05-02 2032-05-03 2033-04-24 2033-04-25 2035-04-29 2035-04-30: Orthodox Easter
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-11-29 2028-11-29 2029-11-29 2030-11-29 2031-11-29 2033-11-29 2034-11-29 2035-11-29: Liberation Day
2026-11-30 2027-11-29 2032-11-29: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2027-01-04 2028-01-04 2033-01-04: New Year Holiday (substitute day)|New Year Holiday (Ersatztag)|New Year Holiday (jour substitut)|New Year Holiday (día sustituto)
2027-12-27 2032-12-27 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2029-12-10 2030-12-09 2035-12-10: Youth Day (substitute day)|Youth Day (Ersatztag)|Youth Day (jour substitut)|Youth Day (día sustituto)
2030-10-21 2031-10-20: Mother Teresa Day (substitute day)|Mother Teresa Day (Ersatztag)|Mother Teresa Day (jour substitut)|Mother Teresa Day (día sustituto)
2031-12-01: Liberation Day (substitute day)|Liberation Day (Ersatztag)|Liberation Day (jour substitut)|Liberation Day (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)`,
  AM: `
01-06: Christmas Day|Weihnachten|Noël|Navidad
01-28: Army Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
04-24: Mother's Day|Muttertag|Fête des Mères|Día de la Madre
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-09: Victory and Peace Day
05-28: Republic Day
07-05: Constitution Day|Tag der Verfassung||Día de la Constitución
09-21: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-01-03 2026-01-04 2026-01-05 2027-01-03 2027-01-04 2027-01-05 2028-01-03 2028-01-04 2028-01-05 2029-01-03 2029-01-04 2029-01-05 2030-01-03 2030-01-04 2030-01-05 2031-01-03 2031-01-04 2031-01-05 2032-01-03 2032-01-04 2032-01-05 2033-01-03 2033-01-04 2033-01-05 2034-01-03 2034-01-04 2034-01-05 2035-01-03 2035-01-04 2035-01-05: Pre-Christmas holidays`,
  AO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-04: Liberation Day
03-08: International Woman's Day
04-04: Peace Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-17: National Hero Day
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
11-11: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  AR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-24: Day of Remembrance for Truth and Justice|||Día Nacional de la Memoria por la Verdad y la Justicia
04-02: Day of the Veterans and the Fallen in the Malvinas War|||Día del Veterano y de los Caídos en la Guerra de Malvinas
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Day of the May Revolution|||Día de la Revolución de Mayo
06-20: Anniversary of the Passing to Immortality of General Manuel Belgrano|||Paso a la Inmortalidad del General D. Manuel Belgrano
07-09: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-08: Immaculate Conception of Mary|||Inmaculada Concepción de María
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Shrove Monday|Rosenmontag|Lundi de Carnaval|Carnaval
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-06-15 2027-06-21 2028-06-17 2029-06-17 2030-06-17 2031-06-16 2032-06-21 2034-06-17 2035-06-17: Anniversary of the Passing to Immortality of General Martín Miguel de Güemes|||Paso a la Inmortalidad del General Don Martín Miguel de Güemes
2026-08-17 2027-08-16 2028-08-21 2029-08-20 2030-08-17 2031-08-17 2032-08-16 2033-08-15 2034-08-21 2035-08-20: Anniversary of the Passing to Immortality of General José de San Martín|||Paso a la Inmortalidad del General José de San Martín
2026-10-12 2027-10-11 2028-10-16 2029-10-15 2030-10-12 2031-10-12 2032-10-11 2033-10-10 2034-10-16 2035-10-15: Day of Respect for Cultural Diversity|||Día del Respeto a la Diversidad Cultural
2026-11-23 2027-11-20 2028-11-20 2029-11-19 2030-11-18 2031-11-24 2032-11-20 2033-11-20 2034-11-20 2035-11-19: Day of National Sovereignty|||Día de la Soberanía Nacional`,
  AS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-17: American Samoa Flag Day
06-19: Juneteenth
07-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-11: Veterans Day|||Día del Veterano
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15: Martin Luther King Jr. Day|||Natalicio de Martin Luther King, Jr.
2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16 2033-02-21 2034-02-20 2035-02-19: Washington's Birthday
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Memorial Day|||Recordación de los Muertos de la Guerra
2026-07-03 2027-07-05 2032-07-05: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Columbus Day|||Descubrimiento de América
2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22: Thanksgiving Day|||Acción de Gracias
2027-06-18 2032-06-18 2033-06-20: Juneteenth (substitute day)|Juneteenth (Ersatztag)|Juneteenth (jour substitut)|Juneteenth (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2033-04-18: American Samoa Flag Day (substitute day)|American Samoa Flag Day (Ersatztag)|American Samoa Flag Day (jour substitut)|American Samoa Flag Day (día sustituto)`,
  AT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Staatsfeiertag
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-26: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Christtag|Noël|Navidad
12-26: Boxing Day|Stefanitag|Lendemain de Noël|San Esteban
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  AU: `
2026-01-01 2027-01-01 2028-01-03 2029-01-01 2030-01-01 2031-01-01 2032-01-01 2033-01-03 2035-01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-01-26 2027-01-26 2028-01-26 2029-01-26 2030-01-28 2031-01-27 2032-01-26 2033-01-26 2034-01-26 2035-01-26: Australia Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-25 2028-04-25 2029-04-25 2030-04-25 2031-04-25 2033-04-25 2034-04-25 2035-04-25: Anzac Day
2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-12-26 2029-12-26 2030-12-26 2031-12-26 2033-12-26 2034-12-26 2035-12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban`,
  AW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-25: Betico Croes Day
03-18: National Anthem and Flag Day
04-27: Kings Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Shrove Monday|Rosenmontag|Lundi de Carnaval|Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2028-03-17 2029-03-19 2034-03-17 2035-03-19: National Anthem and Flag Day (substitute day)|National Anthem and Flag Day (Ersatztag)|National Anthem and Flag Day (jour substitut)|National Anthem and Flag Day (día sustituto)`,
  AX: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
12-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26 2033-06-25 2034-06-24 2035-06-23: Midsummer Day`,
  AZ: `
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-09: Day of Victory over Fascism
06-15: National Salvation Day
06-26: Azerbaijan Armed Forces Day
10-18: Independence Day
11-09: Flag Day
11-12: Constitution Day
11-17: National Revival Day
12-31: International Solidarity Day of Azerbaijanis
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2034-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-03-09 2031-03-10: International Women's Day (substitute day)|Internationaler Frauentag (Ersatztag)|Journée internationale des femmes (jour substitut)|Día de la Mujer (día sustituto)
2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-23 2028-02-28 2028-02-29 2031-01-27 2033-01-04 2033-12-26 2035-12-03 2035-12-04: End of Ramadan (Eid al-Fitr) (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2026-05-11 2027-05-10 2032-05-10: Day of Victory over Fascism (substitute day)|Day of Victory over Fascism (Ersatztag)|Day of Victory over Fascism (jour substitut)|Day of Victory over Fascism (día sustituto)
2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03 2032-03-22 2032-03-23 2033-03-11 2033-03-12 2034-03-01 2034-03-02 2035-02-18 2035-02-19: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-10-19 2031-10-20: Independence Day (substitute day)|Independence Day (Ersatztag)|Independence Day (jour substitut)|Independence Day (día sustituto)
2027-01-04 2028-01-03 2028-01-04 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2027-03-20 2028-03-20 2029-03-20 2030-03-20 2031-03-20 2032-03-20 2033-03-20 2034-03-20 2035-03-20: Spring Festival
2027-05-18 2028-05-08 2030-04-15 2030-04-16 2033-03-14 2035-02-20: Feast of the Sacrifice (Eid al-Adha) (substitute day)|Opferfest (Ersatztag)|Fête du mouton (jour substitut)|Fiesta del Sacrificio-Aid Al Adha (día sustituto)
2027-05-28 2028-05-28 2029-05-28 2030-05-28 2031-05-28 2032-05-28 2033-05-28 2034-05-28 2035-05-28: Republic Day
2027-06-28 2032-06-28 2033-06-27: Azerbaijan Armed Forces Day (substitute day)|Azerbaijan Armed Forces Day (Ersatztag)|Azerbaijan Armed Forces Day (jour substitut)|Azerbaijan Armed Forces Day (día sustituto)
2028-05-29 2033-05-30 2034-05-29: Republic Day (substitute day)|Republic Day (Ersatztag)|Republic Day (jour substitut)|Republic Day (día sustituto)
2029-01-01 2034-01-02 2035-01-01: International Solidarity Day of Azerbaijanis (substitute day)|International Solidarity Day of Azerbaijanis (Ersatztag)|International Solidarity Day of Azerbaijanis (jour substitut)|International Solidarity Day of Azerbaijanis (día sustituto)
2030-06-17 2031-06-16: National Salvation Day (substitute day)|National Salvation Day (Ersatztag)|National Salvation Day (jour substitut)|National Salvation Day (día sustituto)
2030-11-11 2031-11-10: Flag Day (substitute day)|Flag Day (Ersatztag)|Flag Day (jour substitut)|Flag Day (día sustituto)`,
  BA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
01-07: Orthodox Christmas
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2034-01-02 2035-01-02: 2nd day of the New Year
2026-01-14 2027-01-14 2028-01-14 2029-01-14 2030-01-14 2031-01-14 2033-01-14 2034-01-14 2035-01-14: Orthodox New Year
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-12 2027-05-02 2029-04-08 2030-04-28 2032-05-02 2033-04-24 2035-04-29: Orthodox Easter
2026-05-02 2028-05-02 2029-05-02 2030-05-02 2031-05-02 2033-05-02 2034-05-02 2035-05-02: 2nd day of the Labour Day
2026-05-27 2026-05-28 2026-05-29 2026-05-30 2027-05-16 2027-05-17 2027-05-18 2027-05-19 2028-05-05 2028-05-06 2028-05-07 2028-05-08 2029-04-24 2029-04-25 2029-04-26 2029-04-27 2030-04-13 2030-04-14 2030-04-15 2030-04-16 2031-04-02 2031-04-03 2031-04-04 2031-04-05 2032-03-22 2032-03-23 2032-03-24 2032-03-25 2033-03-11 2033-03-12 2033-03-13 2033-03-14 2034-03-01 2034-03-02 2034-03-03 2034-03-04 2035-02-18 2035-02-19 2035-02-20 2035-02-21: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad
2027-05-03 2032-05-03: 2nd day of the Labour Day (substitute day)|2nd day of the Labour Day (Ersatztag)|2nd day of the Labour Day (jour substitut)|2nd day of the Labour Day (día sustituto)
2028-01-03: 2nd day of the New Year (substitute day)|2nd day of the New Year (Ersatztag)|2nd day of the New Year (jour substitut)|2nd day of the New Year (día sustituto)
2033-05-03: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  BB: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-21: Errol Barrow Day
04-28: National Heroes Day
08-01: Emancipation Day
11-30: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: May Day
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2034-08-07 2035-08-06: Kadooment Day
2027-12-27 2032-12-27 2033-12-27: Public Holiday||Jour férié légaux`,
  BD: `
02-21: Language Martyrs' Day
03-17: Mujib's Birthday & Children's Day
03-26: Independence Day
05-01: May Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-19: Buddha's Birthday
08-15: National Mourning Day
08-24: Krishna Janmashtami
10-08: Durga Puja
12-16: Victory Day
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-14 2027-04-14 2028-04-14 2029-04-14 2031-04-14 2032-04-14 2033-04-14 2034-04-14 2035-04-14: Bengali New Year's Day
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Day of Ashura
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad`,
  BE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-21: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day|Waffenstillstand|Armistice
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  BF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-03: Anniversary of the 1966 Upper Voltan coup d'état||Soulèvement populaire
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-05: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-11: Proclamation of the Republic||Fête nationale
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  BG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-03: Liberation Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-06: St. George's Day
05-24: Bulgarian Education and Culture, and Slavonic Literature Day
09-06: Unification Day
09-22: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  BH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
12-16: National Day
12-17: Accession Day
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01 2032-03-21 2033-03-10 2034-02-28 2035-02-17: Arafat Day|||Fiesta del Sacrificio-Eidul Adha
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Day of Ashura
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  BI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-05: Unity Day||Jour de l'Unité
04-06: Ntaryamira Day||Jour de Ntaryamira
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-13: Rwagasore Day||Jour de Rwagasore
10-21: Ndadaye Day||Jour de Ndadaye
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  BJ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-10: Fête du Vodoun
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-01: Independence Day|Unabhängigkeitstag|Fête Nationale|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  BL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-09: Abolition of Slavery||Abolition de l’esclavage
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  BM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
11-11: Remembrance Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-29 2027-05-28 2028-05-26 2029-05-25 2030-05-31 2031-05-30 2032-05-28 2033-05-27 2034-05-26 2035-05-25: Bermuda Day
2026-06-15 2027-06-21 2028-06-19 2029-06-18 2030-06-17 2031-06-16 2032-06-21 2033-06-20 2034-06-19 2035-06-18: National Heroes Day
2026-07-30 2027-07-29 2028-08-03 2029-08-02 2030-08-01 2031-07-31 2032-07-29 2033-07-28 2034-08-03 2035-08-02: Emancipation Day
2026-07-31 2027-07-30 2028-08-04 2029-08-03 2030-08-02 2031-08-01 2032-07-30 2033-07-29 2034-08-04 2035-08-03: Somers' Day
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labour Day`,
  BN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-23: National Day
03-31: Armed Forces Day
07-15: Sultan's Birthday
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Laylat al-Mi'raj
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese New Year
2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15 2032-12-04 2033-11-23 2034-11-12 2035-11-01: First day of Ramadan
2026-03-06 2027-02-24 2028-02-13 2029-02-01 2030-01-21 2031-01-11 2031-12-31 2032-12-20 2033-12-09 2034-11-28 2035-11-17: Nuzul Al-Quran
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad`,
  BO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-22: Plurinational State Foundation Day|||Día de la Creación del Estado Plurinacional de Bolivia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-21: Andean Amazonian Chaqueño New Year|||Año Nuevo Andino Amazónico Chaqueño
08-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-02: All Souls' Day|Allerseelen|Fête des morts|Todos Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Shrove Monday|Rosenmontag|Lundi de Carnaval|Lunes de Carnaval
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Martes de Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-06-22: Andean Amazonic Chacoan New Year (substitutes)|||Año Nuevo Andino Amazónico Chaqueño (substituto)
2028-08-07 2034-08-07: Independence Day (substitutes)|||Día de la Independencia (substituto)
2033-05-02: Labour Day (substitutes)|Tag der Arbeit|Fête du travail|Día del Trabajo (substituto)
2033-12-26: Christmas Day (substitutes)|Weihnachten|Noël|Navidad (substituto)
2034-01-02: New Year's Day (substitutes)|||Año Nuevo (substituto)
2034-01-23: Plurinational State Foundation Day (substitutes)|||Día de la Creación del Estado Plurinacional de Bolivia (substituto)`,
  BQ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-27: Kings Day
12-15: Kingdom Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción`,
  BR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-21: Tiradentes' Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-07: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-12: Our Lady of Aparecida
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
11-15: Republic Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-10-04 2026-10-25 2028-10-01 2028-10-29 2030-10-06 2030-10-27 2032-10-03 2032-10-31 2034-10-01 2034-10-29: Election Day`,
  BS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-10: Majority Rule Day
07-10: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-12: National Heroes' Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-12 2027-01-11 2032-01-12: Majority Rule Day (substitute day)|Majority Rule Day (Ersatztag)|Majority Rule Day (jour substitut)|Majority Rule Day (día sustituto)
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-05 2027-06-04 2028-06-02 2029-06-01 2030-06-07 2031-06-06 2032-06-04 2033-06-03 2034-06-02 2035-06-01: Randol Fawkes Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Day
2027-07-12 2032-07-12 2033-07-11: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2030-10-14 2031-10-13: National Heroes' Day (substitute day)|National Heroes' Day (Ersatztag)|National Heroes' Day (jour substitut)|National Heroes' Day (día sustituto)`,
  BW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-02: New Year's Holiday
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-01: Sir Seretse Khama Day
09-30: Botswana Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Family Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-07-20 2027-07-19 2028-07-17 2029-07-16 2030-07-15 2031-07-21 2032-07-19 2033-07-18 2034-07-17 2035-07-16: President’s Day
2026-07-21 2027-07-20 2028-07-18 2029-07-17 2030-07-16 2031-07-22 2032-07-20 2033-07-19 2034-07-18 2035-07-17: President’s Day Holiday
2028-10-02 2029-07-02 2029-10-01 2033-05-02 2033-12-27 2034-01-03 2034-10-02 2035-07-02 2035-10-01: Public Holiday`,
  BY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-09: Victory Day
07-03: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-07: October Revolution Day
2026-01-07 2026-12-25 2027-01-07 2027-12-25 2028-01-07 2028-12-25 2029-01-07 2029-12-25 2030-01-07 2030-12-25 2031-01-07 2031-12-25 2032-01-07 2032-12-25 2033-01-07 2033-12-25 2034-01-07 2034-12-25 2035-01-07 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22 2032-05-11 2033-05-03 2034-04-18 2035-05-08: Commemoration Day`,
  BZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-15 2027-01-15 2028-01-15 2029-01-15 2030-01-15 2031-01-15 2032-01-15 2033-01-15 2034-01-16 2035-01-15: George Price Day
2026-03-09 2027-03-08 2028-03-06 2029-03-12 2030-03-11 2031-03-10 2032-03-08 2033-03-07 2034-03-06 2035-03-12: National Heroes and Benefactor Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-08-01 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01 2032-08-02 2033-08-01 2034-08-01 2035-08-01: Emancipation Day
2026-09-10 2027-09-10 2028-09-11 2029-09-10 2030-09-10 2031-09-10 2032-09-10 2033-09-10 2034-09-11 2035-09-10: St. George's Caye Day
2026-09-21 2027-09-21 2028-09-21 2029-09-21 2030-09-21 2031-09-22 2032-09-21 2033-09-21 2034-09-21 2035-09-21: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-10-12 2027-10-11 2028-10-09 2029-10-15 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-15: Indigenous People’s Resistance Day
2026-11-19 2027-11-19 2028-11-20 2029-11-19 2030-11-19 2031-11-19 2032-11-19 2033-11-19 2034-11-20 2035-11-19: Garifuna Settlement Day
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  CA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
07-01: Canada Day||Fête du Canada
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador`,
  CC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-26: Australia Day
04-06: Self Determination Day
04-25: Anzac Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-17 2027-02-06 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese New Year
2026-02-18 2027-02-07 2028-01-27 2032-02-12 2033-02-01 2034-02-20 2035-02-09: Chinese New Year (2nd Day)
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Hari Raya Puasa|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Hari Raya Haji|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Hari Maulaud Nabi||Mawlid
2027-02-08 2030-02-05 2034-02-21: Chinese New Year (substitute day)|Chinese New Year (Ersatztag)|Chinese New Year (jour substitut)|Chinese New Year (día sustituto)
2027-02-09: Chinese New Year (2nd Day) (substitute day)|Chinese New Year (2nd Day) (Ersatztag)|Chinese New Year (2nd Day) (jour substitut)|Chinese New Year (2nd Day) (día sustituto)
2027-03-20 2028-03-20 2029-03-20 2030-03-20 2031-03-20 2032-03-20 2033-03-20 2034-03-20 2035-03-20: Labour Day
2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2027-05-17 2035-02-19: Hari Raya Haji (substitute day)|Opferfest (Ersatztag)|Fête du mouton (jour substitut)|Fiesta del Sacrificio-Aid Al Adha (día sustituto)
2027-06-07 2032-04-12 2035-03-12: Islamic New Year (substitute day)|Islamic New Year (Ersatztag)|Nouvel an islamique (jour substitut)|Islamic New Year (día sustituto)
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2032-06-21 2035-05-21: Hari Maulaud Nabi (substitute day)|Hari Maulaud Nabi (Ersatztag)|Mawlid (jour substitut)|Hari Maulaud Nabi (día sustituto)
2033-01-03: Hari Raya Puasa (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  CD: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-04: Day of the Martyrs||Martyrs de l'Indépendance
01-16: Anniversary of President Laurent Kabila||Journée du Héro National Laurent Désiré Kabila
01-17: Anniversary of Prime Minister Patrice Emery Lumumba||Journée du Héro National Patrice Emery Lumumba
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-17: Liberation Day||Journée de la Révolution et des Forces Armées
06-30: Independence Day|Unabhängigkeitstag|Anniversaire de Indépendance|Día de la Independencia
08-01: Parents' Day||Fête des parents
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-05 2032-01-05: Day of the Martyrs (substitute day)|Day of the Martyrs (Ersatztag)|Martyrs de l'Indépendance (jour substitut)|Day of the Martyrs (día sustituto)
2026-05-18: Liberation Day (substitute day)|Liberation Day (Ersatztag)|Journée de la Révolution et des Forces Armées (jour substitut)|Liberation Day (día sustituto)
2027-01-18: Anniversary of Prime Minister Patrice Emery Lumumba (substitute day)|Anniversary of Prime Minister Patrice Emery Lumumba (Ersatztag)|Journée du Héro National Patrice Emery Lumumba (jour substitut)|Anniversary of Prime Minister Patrice Emery Lumumba (día sustituto)
2027-08-02 2032-08-02: Parents' Day (substitute day)|Parents' Day (Ersatztag)|Fête des parents (jour substitut)|Parents' Day (día sustituto)
2028-01-18 2033-01-18: Anniversary of President Laurent Kabila (substitute day)|Anniversary of President Laurent Kabila (Ersatztag)|Journée du Héro National Laurent Désiré Kabila (jour substitut)|Anniversary of President Laurent Kabila (día sustituto)
2030-07-01: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Anniversaire de Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  CF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-29: Boganda Day||Décès du Fondateur Barthélémy Boganda
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-30: General Prayer Day||Journée de prière
08-13: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-12-01 2027-12-01 2028-12-01 2029-12-01 2030-12-01 2031-12-01 2032-12-01 2033-12-01 2034-12-01: Republic Day||Jour de la République`,
  CG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-10: Fête de la commémoration de la conférence nationale souveraine
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-28: Journée nationale de la République
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  CH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
08-01: Bundesfeiertag||Fête nationale
12-25: Christmas Day|Weihnachtstag|Noël|Navidad
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Auffahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés`,
  CI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-07: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-15: National Peace Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-16 2027-03-06 2028-02-23 2029-02-11 2030-01-31 2031-01-21 2032-01-10 2032-12-30 2033-12-19 2034-12-08 2035-11-27: Laylat al-Qadr
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  CK: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-25: Anzac Day
08-04: Constitution Day|Tag der Verfassung||Día de la Constitución
10-26: National Gospel Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2033-01-02 2035-01-02: Day after New Year's Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02 2032-06-07 2033-06-06 2034-06-05 2035-06-04: Queen's Birthday
2026-07-03 2027-07-02 2028-07-07 2029-07-06 2030-07-05 2031-07-04 2032-07-02 2033-07-01 2034-07-07 2035-07-06: Ra o te Ui Ariki (House of Ariki)
2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26 2034-12-26 2035-12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-12-28 2027-12-28 2032-12-28 2033-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-01-04 2028-01-04 2033-01-04 2034-01-03: Day after New Year's Day (substitute day)|Day after New Year's Day (Ersatztag)|Day after New Year's Day (jour substitut)|Day after New Year's Day (día sustituto)
2027-12-27 2032-12-27 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2029-08-06 2030-08-05 2035-08-06: Constitution Day (substitute day)|Tag der Verfassung (Ersatztag)|Constitution Day (jour substitut)|Día de la Constitución (día sustituto)
2030-10-28 2031-10-27: National Gospel Day (substitute day)|National Gospel Day (Ersatztag)|National Gospel Day (jour substitut)|National Gospel Day (día sustituto)`,
  CL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-21: Navy Day|||Día de las Glorias Navales
07-16: Our Lady of Mount Carmel|||Virgen del Carmen
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-18: National holiday|||Fiestas Patrias
09-19: Army Day|||Día de las Glorias del Ejército
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-06-21 2027-06-21 2028-06-20 2029-06-20 2030-06-21 2031-06-21 2032-06-20 2033-06-20 2034-06-21 2035-06-21: Indigenous People's Day|||Día de los Pueblos Indígenas
2026-06-29 2027-06-28 2028-06-26 2029-07-02 2030-06-29 2031-06-29 2032-06-28 2033-06-27 2034-06-26 2035-07-02: Saints Peter and Paul|Peter und Paul|Saint Pierre et Paul|San Pedro y San Pablo
2026-10-12 2027-10-11 2028-10-09 2029-10-15 2030-10-12 2031-10-12 2032-10-11 2033-10-10 2034-10-09 2035-10-15: Columbus Day|||Encuentro de Dos Mundos
2026-10-31 2027-10-31 2028-10-27 2029-11-02 2030-10-31 2031-10-31 2032-10-31 2033-10-31 2034-10-27 2035-11-02: Reformation Day|Reformationstag||Día Nacional de las Iglesias Evangélicas y Protestantes
2027-09-17 2029-09-17 2032-09-17 2035-09-17: National holiday|||Feriado Adicional Fiestas Patrias
2030-09-20: National Holiday|||Feriado Adicional Fiestas Patrias
2034-01-02: Día adicional`,
  CM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-11: Youth Day||Fête de la Jeunesse
05-20: National Day||Fête nationale ou de l'unité
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  CN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-02-16 2026-02-17 2026-02-18 2027-02-05 2027-02-06 2027-02-07 2028-01-25 2028-01-26 2028-01-27 2029-02-12 2029-02-13 2029-02-14 2030-02-02 2030-02-03 2030-02-04 2031-01-22 2031-01-23 2031-01-24 2032-02-10 2032-02-11 2032-02-12 2033-01-30 2033-01-31 2033-02-01 2034-02-18 2034-02-19 2034-02-20 2035-02-07 2035-02-08 2035-02-09: Spring Festival
2026-04-05 2027-04-05 2028-04-04 2029-04-04 2030-04-05 2031-04-05 2032-04-04 2033-04-04 2034-04-05 2035-04-05: Qingming Festival
2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20 2035-06-10: Dragon Boat Festival
2026-09-25 2027-09-15 2029-09-22 2030-09-12 2032-09-19 2033-10-07 2034-09-27 2035-09-16: Mid-Autumn Festival
2026-10-01 2026-10-02 2026-10-03 2027-10-01 2027-10-02 2027-10-03 2028-10-01 2028-10-02 2028-10-03 2029-10-01 2029-10-02 2029-10-03 2030-10-01 2030-10-02 2030-10-03 2031-10-01 2031-10-02 2031-10-03 2032-10-01 2032-10-02 2032-10-03 2033-10-01 2033-10-02 2033-10-03 2034-10-01 2034-10-02 2034-10-03 2035-10-01 2035-10-02 2035-10-03: National Day`,
  CO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-20: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-07: Battle of Boyacá|||Batalla de Boyacá
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-12 2027-01-11 2028-01-10 2029-01-08 2030-01-07 2031-01-06 2032-01-12 2033-01-10 2034-01-09 2035-01-08: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
2026-03-23 2027-03-22 2028-03-20 2029-03-19 2030-03-25 2031-03-24 2032-03-22 2033-03-21 2034-03-20 2035-03-19: Saint Joseph|Josefstag||San José
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-18 2027-05-10 2028-05-29 2029-05-14 2030-06-03 2031-05-26 2032-05-10 2033-05-30 2034-05-22 2035-05-07: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-06-08 2027-05-31 2028-06-19 2029-06-04 2030-06-24 2031-06-16 2032-05-31 2033-06-20 2034-06-12 2035-05-28: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-06-15 2027-06-07 2028-06-26 2029-06-11 2030-07-01 2031-06-23 2032-06-07 2033-06-27 2034-06-19 2035-06-04: Sacred Heart|||Sagrado Corazón de Jesús
2026-06-29 2027-07-05 2028-07-03 2029-07-02 2031-06-30 2032-07-05 2033-07-04 2034-07-03 2035-07-02: Saints Peter and Paul|Peter und Paul|Saint Pierre et Paul|San Pedro y San Pablo
2026-07-13 2027-07-12 2028-07-10 2029-07-09 2030-07-15 2031-07-14 2032-07-12 2033-07-11 2034-07-10 2035-07-09: Virgin of Chiquinquirá|||La virgen de Chiquinquirá
2026-08-17 2027-08-16 2028-08-21 2029-08-20 2030-08-19 2031-08-18 2032-08-16 2033-08-15 2034-08-21 2035-08-20: Assumption|Mariä Himmelfahrt|Assomption|Asunción
2026-10-12 2027-10-18 2028-10-16 2029-10-15 2030-10-14 2031-10-13 2032-10-18 2033-10-17 2034-10-16 2035-10-15: Columbus Day|||Día de la Raza
2026-11-02 2027-11-01 2028-11-06 2029-11-05 2030-11-04 2031-11-03 2032-11-01 2033-11-07 2034-11-06 2035-11-05: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
2026-11-16 2027-11-15 2028-11-13 2029-11-12 2030-11-11 2031-11-17 2032-11-15 2033-11-14 2034-11-13 2035-11-12: Independence of Cartagena|||Independencia de Cartagena`,
  CR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-11: Gesta Heroica de Juan Santamaría
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-25: Guanacaste Day|||Anexión del Partido de Nicoya
08-02: Our Lady of Los Ángeles|||Día de la Virgen de los Ángeles
08-15: Mother's Day|Muttertag|Fête des Mères|Día de la Madre
09-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-10-09 2027-10-12 2028-10-12 2029-10-12 2030-10-12 2031-10-12 2032-10-12 2033-10-12 2034-10-12 2035-10-12: Columbus Day|||Día de la Raza`,
  CU: `
01-01: Triumph of the Revolution|||Triunfo de la Revolución
01-02: Victory of Armed Forces Day|||Día de Victoria de las Fuerzas Armadas
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-25: Day before the Commemoration of the Assault of the Moncada garrison|||Conmemoración del asalto a Moncada
07-26: Commemoration of the Assault of the Moncada garrison|||Día de la Rebeldía Nacional
07-27: Day after the Commemoration of the Assault of the Moncada garrison|||Conmemoración del asalto a Moncada
10-10: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  CV: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-13: Democracy Day
01-20: Heroes' Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-01: Children's Day
07-05: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-12: National Day
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26 2032-02-11 2033-03-02 2034-02-22 2035-02-07: Ash Wednesday|Aschermittwoch|Mercredi des Cendres|Miercoles de Ceniza
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  CW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-27: Kings Day
07-02: Flag Day
10-10: Curaçao Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Carnival Monday|Rosenmontag|Lundi de Carnaval|Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción`,
  CX: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-26: Australia Day
04-25: Anzac Day
10-06: Territory Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-17 2026-02-18 2027-02-06 2027-02-07 2028-01-27 2029-02-13 2029-02-14 2030-02-03 2030-02-04 2031-01-23 2031-01-24 2032-02-11 2032-02-12 2033-01-31 2033-02-01 2034-02-19 2034-02-20 2035-02-08 2035-02-09: Chinese New Year
2026-03-20 2027-03-09 2028-02-26 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-23 2027-03-22 2028-03-27 2029-03-26 2030-03-25 2031-03-24 2033-03-28 2034-03-27 2035-03-26: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  CY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
03-25: Annunciation, Anniversary of 1821 Revolution
04-01: Cyprus National Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-01: Cyprus Independence Day
10-28: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-24 2027-03-16 2028-02-29 2029-02-20 2030-03-12 2031-02-25 2032-03-16 2033-03-08 2034-02-21 2035-03-13: Clean Monday
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01 2032-06-20 2033-06-12 2034-05-28 2035-06-17: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés`,
  CZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Liberation Day
07-05: Saints Cyril and Methodius Day
07-06: Jan Hus Day
09-28: St. Wenceslas Day (Czech Statehood Day)
10-28: Independent Czechoslovak State Day
11-17: Struggle for Freedom and Democracy Day
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  DE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Maifeiertag|Fête du travail|Día del Trabajador
10-03: National Holiday|Tag der Deutschen Einheit|Fête nationale|Fiesta Nacional
12-25: Christmas Day|1. Weihnachtstag|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  DJ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Laylat al-Mi'raj
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01 2032-03-21 2033-03-10 2034-02-28 2035-02-17: Arafat Day|||Fiesta del Sacrificio-Eidul Adha
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad`,
  DK: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  DM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Carnival Monday|Rosenmontag|Lundi de Carnaval|Carnaval
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Carnival Tuesday|Faschingsdienstag||Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Day
2026-11-03 2027-11-03 2028-11-03 2029-11-03 2030-11-04 2031-11-03 2032-11-03 2033-11-03 2034-11-03 2035-11-03: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-11-04 2027-11-04 2028-11-04 2029-11-05 2030-11-05 2031-11-04 2032-11-04 2033-11-04 2034-11-04 2035-11-05: National Day of Community Service
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  DO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-21: Our Lady of Altagracia|||Nuestra Señora de la Altagracia
02-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-16: Restoration Day|||Día de la Restauración
09-24: Our Lady of las Mercedes|||Nuestra Señora de las Mercedes
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-05 2027-01-04 2028-01-10 2029-01-06 2030-01-06 2031-01-06 2032-01-05 2033-01-10 2034-01-09 2035-01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
2026-01-26 2027-01-25 2028-01-24 2029-01-29 2030-01-26 2031-01-26 2032-01-26 2033-01-24 2034-01-30 2035-01-29: Duarte's Birthday|||Día de Duarte
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-04 2027-05-01 2028-05-01 2029-04-30 2030-04-29 2031-05-05 2032-05-01 2033-05-02 2034-05-01 2035-04-30: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-11-09 2027-11-08 2028-11-06 2029-11-12 2030-11-11 2031-11-10 2032-11-08 2033-11-06 2034-11-06 2035-11-12: Constitution Day|Tag der Verfassung||Día de la Constitución`,
  DZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-12: Amazigh New Year||Nouvel an amazigh
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-05: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-01: Revolution Day|||Día de la Revolución
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Day of Ashura
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  EC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-24: The Battle of Pichincha|||Batalla del Pichincha
08-10: Declaration of Independence of Quito|||Día del Primer Grito de Independencia de Quito
09-10: Independence of Guayaquil|||Independencia de Guayaquil
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
11-03: Independence of Cuenca|||Independencia de Cuenca
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Carnival|||Carnaval
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  EE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-23: Victory Day
06-24: Midsummer Day
08-20: Day of Restoration of Independence
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés`,
  EG: `
01-07: Christmas Day|Weihnachten|Noël|Navidad
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-30: 30 June Day
07-23: Revolution Day|||Día de la Revolución
10-06: Armed Forces Day
2026-01-25 2027-01-25 2028-01-25 2029-01-25 2030-01-25 2032-01-25 2033-01-25 2034-01-25 2035-01-25: National Police Day
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2034-04-10 2035-04-30: Sham El Nessim
2026-04-25 2027-04-25 2028-04-25 2030-04-25 2031-04-25 2032-04-25 2033-04-25 2034-04-25 2035-04-25: Sinai Liberation Day
2026-05-27 2026-05-28 2026-05-29 2026-05-30 2027-05-16 2027-05-17 2027-05-18 2027-05-19 2028-05-05 2028-05-06 2028-05-07 2028-05-08 2029-04-24 2029-04-25 2029-04-26 2029-04-27 2030-04-13 2030-04-14 2030-04-15 2030-04-16 2031-04-02 2031-04-03 2031-04-04 2031-04-05 2032-03-22 2032-03-23 2032-03-24 2032-03-25 2033-03-11 2033-03-12 2033-03-13 2033-03-14 2034-03-01 2034-03-02 2034-03-03 2034-03-04 2035-02-18 2035-02-19 2035-02-20 2035-02-21: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  EH: `
03-08: First Martyr
05-10: May 20 Revolution
06-17: Day of National Unity
2026-02-27 2027-02-27 2029-02-27 2030-02-27 2031-02-27 2032-02-27 2033-02-27 2034-02-27 2035-02-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03 2032-03-22 2032-03-23 2033-03-11 2033-03-12 2034-03-01 2034-03-02 2035-02-18 2035-02-19: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-09 2027-06-09 2028-06-09 2029-06-09 2030-06-09 2031-06-09 2032-06-09 2034-06-09 2035-06-09: Day of the Martyrs
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  ER: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-07: Orthodox Christmas
01-19: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
02-10: Fenkil Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
09-01: Revolution Day|||Día de la Revolución
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Orthodox Good Friday
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Orthodox Easter
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-20 2027-06-20 2028-06-20 2029-06-20 2030-06-20 2031-06-20 2033-06-20 2034-06-20 2035-06-20: Martyrs' Day
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-09-11 2027-09-11 2028-09-12 2029-09-11 2030-09-11 2031-09-11 2032-09-12 2033-09-11 2034-09-11 2035-09-11: Geez New Year
2026-09-27 2027-09-27 2028-09-28 2029-09-27 2030-09-27 2031-09-27 2032-09-28 2033-09-27 2034-09-27 2035-09-27: Meskel`,
  ES: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-12: Fiesta Nacional de España
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-06: Día de la Constitución Española
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  ET: `
01-19: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
03-02: Victory at Adwa Day
03-28: Day of Lament
05-28: Derg Downfall Day
2026-01-06 2027-01-06 2028-01-07 2029-01-06 2030-01-06 2031-01-06 2032-01-07 2033-01-06 2034-01-06 2035-01-06: Christmas Day|Weihnachten|Noël|Navidad
2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15 2032-12-04 2033-11-23 2034-11-12 2035-11-01: First day of Ramadan
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-09-11 2027-09-11 2028-09-12 2029-09-11 2030-09-11 2031-09-11 2032-09-12 2033-09-11 2034-09-11 2035-09-11: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-09-27 2027-09-27 2028-09-28 2029-09-27 2030-09-27 2031-09-27 2032-09-28 2033-09-27 2034-09-27 2035-09-27: Finding of the True Cross`,
  FI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
12-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26 2033-06-25 2034-06-24 2035-06-23: Midsummer Day
2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01 2032-11-06 2033-11-05 2034-11-04 2035-11-03: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos`,
  FJ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
09-07: Constitution Day|Tag der Verfassung||Día de la Constitución
10-10: Fiji Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-26 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-12-26 2027-12-27 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-27 2033-12-27 2034-12-26 2035-12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2027-10-11 2032-10-11: Fiji Day (substitute day)|Fiji Day (Ersatztag)|Fiji Day (jour substitut)|Fiji Day (día sustituto)`,
  FO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-24: Flag Day
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-04-23 2028-05-12 2029-04-27 2030-05-17 2031-05-09 2032-04-23 2033-05-13 2034-05-05 2035-04-20: Great Prayer Day
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2028-12-31 2034-12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año`,
  FR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  GA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-17: Women's Day||Journée des droits de la femme
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-16 2026-08-17 2027-08-16 2027-08-17 2028-08-16 2028-08-17 2029-08-16 2029-08-17 2030-08-16 2030-08-17 2031-08-16 2031-08-17 2032-08-16 2032-08-17 2033-08-16 2033-08-17 2034-08-16 2034-08-17 2035-08-16 2035-08-17: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia`,
  GB: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Early May bank holiday
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Spring bank holiday
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  GD: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-07: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
10-25: Thanksgiving Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Day
2026-08-10 2027-08-09 2028-08-14 2029-08-13 2030-08-12 2031-08-11 2032-08-09 2033-08-08 2034-08-14 2035-08-13: Carnival Monday
2026-08-11 2027-08-10 2028-08-15 2029-08-14 2030-08-13 2031-08-12 2032-08-10 2033-08-09 2034-08-15 2035-08-14: Carnival Tuesday`,
  GE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-02: Bedoba
01-07: Orthodox Christmas
01-19: Orthodox Epiphany
03-03: Mother's Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
04-09: National Unity Day
05-09: Victory Day
05-12: Saint Andrew the First-Called Day
05-26: Independence Day
08-28: Saint Mary's Day
10-14: Svetitskhovloba
11-23: Saint George's Day
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-11 2027-05-01 2028-04-15 2029-04-07 2030-04-27 2031-04-12 2032-05-01 2033-04-23 2034-04-08 2035-04-28: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  GF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
06-10: Abolition of Slavery||Abolition de l’esclavage
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  GG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-09: Liberation Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Early May bank holiday
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Spring bank holiday
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  GH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-07: Constitution Day|Tag der Verfassung||Día de la Constitución
03-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-04: Founders Day
09-21: Kwame Nkrumah Memorial Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-12-04 2027-12-03 2028-12-01 2029-12-07 2030-12-06 2031-12-05 2032-12-03 2033-12-02 2034-12-01 2035-12-07: Farmers Day
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-03-08 2032-03-08 2033-03-07: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2027-05-03 2032-05-03 2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2027-05-17 2030-04-15 2035-02-19: Feast of the Sacrifice (Eid al-Adha) (substitute day)|Opferfest (Ersatztag)|Fête du mouton (jour substitut)|Fiesta del Sacrificio-Aid Al Adha (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-02-28 2033-01-03 2035-12-03: End of Ramadan (Eid al-Fitr) (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2029-08-06 2030-08-05 2035-08-06: Founders Day (substitute day)|Founders Day (Ersatztag)|Founders Day (jour substitut)|Founders Day (día sustituto)
2030-09-23 2031-09-22: Kwame Nkrumah Memorial Day (substitute day)|Kwame Nkrumah Memorial Day (Ersatztag)|Kwame Nkrumah Memorial Day (jour substitut)|Kwame Nkrumah Memorial Day (día sustituto)`,
  GI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-28: Workers Memorial Day
09-10: Gibraltar National Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10 2032-03-08 2033-03-14 2034-03-13 2035-03-12: Commonwealth Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-03 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-03 2033-05-02 2034-05-01 2035-05-01: May Day
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Spring bank holiday
2026-06-15 2027-06-14 2028-06-19 2029-06-18 2030-06-17 2031-06-16 2032-06-14 2033-06-13 2034-06-19 2035-06-18: Queen's Birthday
2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25 2032-08-30 2033-08-29 2034-08-28 2035-08-27: Late Summer Bank Holiday
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-09-04 2033-09-05 2034-09-04: Gibraltar National Day (substitute day)|Gibraltar National Day (Ersatztag)|Gibraltar National Day (jour substitut)|Gibraltar National Day (día sustituto)`,
  GL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
06-21: National Day
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-04-23 2028-05-12 2029-04-27 2030-05-17 2031-05-09 2032-04-23 2033-05-13 2034-05-05 2035-04-20: Prayer Day
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  GM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Africa Day
07-22: Revolution Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-18 2027-02-18 2028-02-18 2029-02-18 2030-02-18 2031-02-18 2032-02-18 2033-02-18 2034-02-18: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-03-12 2027-03-02 2028-02-19 2029-02-07 2030-01-27 2031-01-17 2032-01-06 2032-12-26 2033-12-15 2034-12-04 2035-11-23: Lailat al-Qadr
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Korité|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Tabaski|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Day of Ashura
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  GN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-03: National Holiday||Fête Nationale de la deuxième République
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Africa Day||Anniversaire de l'Organisation de l'unité africaine (OUA)
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-02: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-16 2027-03-06 2028-02-23 2029-02-11 2030-01-31 2031-01-21 2032-01-10 2032-12-30 2033-12-19 2034-12-08 2035-11-27: Laylat al-Qadr
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  GP: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
05-27: Abolition of Slavery||Abolition de l’esclavage
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  GQ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-05: President's Day|||Natalicio de Teodoro Obiang
08-03: Armed Forces Day|||Día del Golpe de Libertad
08-15: Constitution Day|Tag der Verfassung||Día de la Constitución
10-12: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2027-08-16 2032-08-16: Constitution Day (substitute day)|Tag der Verfassung (Ersatztag)|Constitution Day (jour substitut)|Día de la Constitución (día sustituto)
2030-12-09: Immaculate Conception (substitute day)|Mariä Empfängnis (Ersatztag)|Immaculée Conception (jour substitut)|La inmaculada concepción (día sustituto)
2031-08-04: Armed Forces Day (substitute day)|Armed Forces Day (Ersatztag)|Armed Forces Day (jour substitut)|Día del Golpe de Libertad (día sustituto)
2031-10-13: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-06-06: President's Day (substitute day)|President's Day (Ersatztag)|President's Day (jour substitut)|Natalicio de Teodoro Obiang (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  GR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
03-25: Annunciation, Anniversary of 1821 Revolution
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-28: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-23 2027-03-15 2028-02-28 2029-02-19 2030-03-11 2031-02-24 2032-03-15 2033-03-07 2034-02-20 2035-03-12: Ash Sunday
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01 2032-06-20 2033-06-12 2034-05-28 2035-06-17: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02 2032-06-21 2033-06-13 2034-05-29 2035-06-18: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  GT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-20: Revolution Day|||Día de la Revolución
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-06-29 2027-07-02 2028-06-30 2029-06-30 2030-06-30 2031-06-30 2032-07-02 2033-07-01 2034-06-30 2035-06-30: Army Day|||Día de las Fuerzas Armadas`,
  GU: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
06-19: Juneteenth
07-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
11-11: Veterans Day|||Día del Veterano
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15: Martin Luther King Jr. Day|||Natalicio de Martin Luther King, Jr.
2026-03-02 2027-03-01 2028-03-06 2029-03-05 2030-03-04 2031-03-03 2032-03-01 2033-03-07 2034-03-06 2035-03-05: Guam History and Chamorro Heritage Day
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Memorial Day|||Recordación de los Muertos de la Guerra
2026-07-03 2027-07-05 2032-07-05: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2026-07-21 2027-07-21 2028-07-21 2029-07-21 2030-07-22 2031-07-21 2032-07-21 2033-07-21 2034-07-21 2035-07-21: Liberation Day
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labor Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Columbus Day|||Descubrimiento de América
2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22: Thanksgiving Day|||Acción de Gracias
2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-09 2031-12-08 2032-12-08 2033-12-08 2034-12-08 2035-12-08: Our Lady of Camarin Day
2027-06-18 2032-06-18 2033-06-20: Juneteenth (substitute day)|Juneteenth (Ersatztag)|Juneteenth (jour substitut)|Juneteenth (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  GW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-20: Heroes Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-03: Pidjiguiti Day
09-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-14: Readjustment Movement Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  GY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-23: Republic Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-26: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-01: Emancipation Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-05 2027-05-05 2029-05-05 2030-05-05 2031-05-05 2032-05-05 2033-05-05 2034-05-05 2035-05-05: Arrival Day
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Eid Ul Adha|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07 2032-07-05 2033-07-04 2034-07-03 2035-07-02: CARICOM Day
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Youman Nabi||Mawlid`,
  HK: `
2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01 2032-01-01 2033-01-01 2035-01-01: The first day of January
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2031-01-23 2032-02-11 2033-01-31 2035-02-08: Lunar New Year’s Day
2026-02-18 2028-01-27 2029-02-14 2030-02-04 2031-01-24 2032-02-12 2033-02-01 2034-02-20 2035-02-09: The second day of Lunar New Year
2026-02-19 2027-02-08 2028-01-28 2029-02-15 2030-02-05 2031-01-25 2032-02-13 2033-02-02 2034-02-21 2035-02-10: The third day of Lunar New Year
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: The day following Good Friday
2026-04-06 2032-04-05: The day following Ching Ming Festival
2026-04-07: The day following Easter Monday
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2034-05-01 2035-05-01: Labour Day
2026-05-25 2029-05-21 2032-05-17: The day following Birthday of the Buddha
2026-06-19 2027-06-09 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20: Tuen Ng Festival
2026-07-01 2027-07-01 2028-07-01 2030-07-01 2031-07-01 2032-07-01 2033-07-01 2034-07-01: Hong Kong Special Administrative Region Establishment Day
2026-09-26 2027-09-16 2028-10-04 2030-09-13 2031-10-02 2032-09-20 2033-10-08 2034-09-28 2035-09-17: The day following the Chinese Mid-Autumn Festival
2026-10-01 2027-10-01 2029-10-01 2030-10-01 2031-10-01 2032-10-01 2033-10-01 2035-10-01: National Day
2026-10-19 2033-10-31: The day following Chung Yeung Festival
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Christmas Day
2026-12-26 2027-12-27 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-27 2033-12-26 2034-12-26 2035-12-26: The first weekday after Christmas Day
2027-02-09 2030-02-06 2034-02-22: The fourth day of Lunar New Year
2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday
2027-04-05 2028-04-04 2029-04-04 2030-04-05 2031-04-05 2033-04-04 2034-04-05 2035-04-05: Ching Ming Festival
2027-05-13 2028-05-02 2030-05-09 2031-05-28 2033-05-06 2034-05-25 2035-05-15: Birthday of the Buddha
2027-10-08 2028-10-26 2029-10-16 2030-10-05 2031-10-24 2032-10-12 2034-10-20 2035-10-09: Chung Yeung Festival
2028-05-29 2035-06-11: The day following Tuen Ng Festival
2028-10-02 2034-10-02: The day following National Day
2029-07-02 2035-07-02: The day following Hong Kong Special Administrative Region Establishment Day
2029-09-24: The second day following the Chinese Mid-Autumn Festival
2033-05-02: The day following Labour Day
2033-12-27: The second weekday after Christmas Day
2034-01-02: The day following the first day of January`,
  HN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-14: Día de las Américas
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-03: Soldier's Day|||Día del Soldado
10-12: Columbus Day|||Día de la Raza
10-21: Armed forces Day|||Día de las Fuerzas Armadas
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  HR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-30: National Day
06-22: Anti-Fascist Struggle Day
08-05: Victory and Homeland Thanksgiving Day and the Day of Croatian defenders
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-18: Remembrance Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  HT: `
01-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
01-02: Ancestry Day||Jour des Aieux
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-18: Flag and Universities' Day||Jour du Drapeau et de l'Université
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-17: Anniversary of the death of Dessalines||Anniversaire de la mort de Dessalines
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
11-18: Battle of Vertières Day||Vertières
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Mardi Gras
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  HU: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-20: Saint Stephen's Day
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-15 2026-10-23 2027-03-15 2027-10-23 2028-03-15 2028-10-23 2029-03-15 2029-10-23 2030-03-15 2030-10-23 2031-03-15 2031-10-23 2032-03-15 2032-10-23 2033-03-15 2033-10-23 2034-03-15 2034-10-23 2035-03-15 2035-10-23: National Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  IC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-30: Canary Islands Day|||Día de Canarias
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-12: Fiesta Nacional de España
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-06: Día de la Constitución Española
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-11-02: All Saints' Day (substitute day)|Allerheiligen (Ersatztag)|Toussaint (jour substitut)|Todos los Santos (día sustituto)
2027-05-31 2032-05-31: Canary Islands Day (substitute day)|Canary Islands Day (Ersatztag)|Canary Islands Day (jour substitut)|Día de Canarias (día sustituto)
2027-08-16 2032-08-16: Assumption (substitute day)|Mariä Himmelfahrt (Ersatztag)|Assomption (jour substitut)|Asunción (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  ID: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-01: Pancasila Day
08-17: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Laylat al-Mi'raj
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese New Year
2026-03-19 2027-03-08: Nyepi
2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-14 2027-05-06 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-05-31 2027-05-20: Vesak Day
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad`,
  IE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-17: St. Patrick’s Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: St. Stephen’s Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-01 2031-02-03 2032-02-02 2033-02-07 2034-02-06 2035-02-05: St. Brigid’s Day
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: First Monday in May
2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02 2032-06-07 2033-06-06 2034-06-05 2035-06-04: First Monday in June
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: First Monday in August
2026-10-26 2027-10-25 2028-10-30 2029-10-29 2030-10-28 2031-10-27 2032-10-25 2033-10-31 2034-10-30 2035-10-29: Last Monday in October`,
  IL: `
2026-04-02 2027-04-22 2028-04-11 2029-03-31 2030-04-18 2031-04-08 2032-03-27 2033-04-14 2034-04-04 2035-04-24: Passover (Pesach)
2026-04-08 2027-04-28 2028-04-17 2029-04-06 2030-04-24 2031-04-14 2032-04-02 2033-04-20 2034-04-10 2035-04-30: Mimouna, Seventh day of Passover
2026-04-22 2027-05-12 2028-05-02 2029-04-19 2030-05-08 2031-04-29 2032-04-15 2033-05-04 2034-04-25 2035-05-15: Independence Day (Yom HaAtzmaut)
2026-05-22 2027-06-11 2028-05-31 2029-05-20 2030-06-07 2031-05-28 2032-05-16 2033-06-03 2034-05-24 2035-06-13: Shavuot (Feast of Weeks)
2026-09-12 2027-10-02 2028-09-21 2029-09-10 2030-09-28 2031-09-18 2032-09-06 2033-09-24 2034-09-14 2035-10-04: Rosh Hashanah (Yom Teruah)
2026-09-13 2027-10-03 2028-09-22 2029-09-11 2030-09-29 2031-09-19 2032-09-07 2033-09-25 2034-09-15 2035-10-05: Rosh Hashanah (Day 2)
2026-09-21 2027-10-11 2028-09-30 2029-09-19 2030-10-07 2031-09-27 2032-09-15 2033-10-03 2034-09-23 2035-10-13: Day of Atonement (Yom Kippur)
2026-09-26 2027-10-16 2028-10-05 2029-09-24 2030-10-12 2031-10-02 2032-09-20 2033-10-08 2034-09-28 2035-10-18: Feast of Tabernacles (Sukkot)
2026-10-03 2027-10-23 2028-10-12 2029-10-01 2030-10-19 2031-10-09 2032-09-27 2033-10-15 2034-10-05 2035-10-25: Simchat Torah/ Shmini Atzeret`,
  IM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
07-05: Tynwald Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Early May bank holiday
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Spring bank holiday
2026-06-12 2027-06-11 2028-06-09 2029-06-08 2030-06-14 2031-06-13 2032-06-11 2033-06-10 2034-06-09 2035-06-08: Tourist Trophy, Senior Race Day
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  IN: `
01-26: Republic Day
04-14: Ambedkar Jayanti
08-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-02: Gandhi Jayanti
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  IR: `
2026-01-02 2026-12-22 2027-12-11 2028-11-30 2029-11-19 2030-11-09 2031-10-29 2032-10-18 2033-10-07 2034-09-26 2035-09-15: Birthday of Imam Ali
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Mabaas of Muhammad
2026-02-03 2027-01-23 2028-01-12 2028-12-31 2029-12-21 2030-12-10 2031-11-30 2032-11-18 2033-11-07 2034-10-27 2035-10-16: Birthday of Imam Mahdi
2026-02-11 2027-02-11 2028-02-11 2029-02-10 2030-02-10 2031-02-11 2032-02-11 2033-02-10 2034-02-10 2035-02-11: Anniversary of Islamic Revolution
2026-03-10 2027-02-28 2028-02-17 2029-02-05 2030-01-25 2031-01-15 2032-01-04 2032-12-24 2033-12-13 2034-12-02 2035-11-21: Martyrdom of Imam Ali
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-05 2031-01-25 2032-01-15 2033-01-03 2033-12-24 2034-12-13 2035-12-02: Holyday for Fetr Eeid
2026-03-22 2026-03-23 2026-03-24 2027-03-21 2027-03-22 2027-03-23 2027-03-24 2028-03-20 2028-03-22 2028-03-23 2029-03-20 2029-03-21 2029-03-22 2029-03-23 2030-03-21 2030-03-22 2030-03-23 2030-03-24 2031-03-21 2031-03-22 2031-03-23 2031-03-24 2032-03-20 2032-03-21 2032-03-23 2033-03-20 2033-03-21 2033-03-22 2033-03-23 2034-03-21 2034-03-22 2034-03-23 2034-03-24 2035-03-21 2035-03-22 2035-03-23 2035-03-24: Nowruz
2026-04-01 2027-04-01 2028-03-31 2029-03-31 2030-04-01 2031-04-01 2032-03-31 2033-03-31 2034-04-01 2035-04-01: Islamic Republic Day
2026-04-02 2028-04-01 2029-04-01 2030-04-02 2032-04-01 2033-04-01 2034-04-02 2035-04-02: Sizdah Bedar
2026-04-13 2027-04-02 2028-03-21 2029-03-10 2030-02-28 2031-02-17 2032-02-07 2033-01-26 2034-01-16 2035-01-05 2035-12-25: Martyrdom of Imam Jafar
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-04 2027-05-24 2028-05-13 2029-05-02 2030-04-21 2031-04-10 2032-03-30 2033-03-19 2034-03-09 2035-02-26: Eid al-Ghadeer
2026-06-05 2027-06-05 2028-06-04 2029-06-04 2030-06-05 2031-06-05 2032-06-04 2033-06-04 2034-06-05 2035-06-05: Revolt of Khordad 15
2026-06-24 2027-06-14 2028-06-02 2029-05-22 2030-05-11 2031-05-01 2032-04-19 2033-04-09 2034-03-29 2035-03-19: Tasoua
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Ashoura
2026-08-03 2027-07-24 2028-07-13 2029-07-02 2030-06-21 2031-06-10 2032-05-29 2033-05-19 2034-05-09 2035-04-28: Arbaeen-e Hosseini
2026-08-11 2027-08-01 2028-07-21 2029-07-10 2030-06-29 2031-06-18 2032-06-06 2033-05-27 2034-05-17 2035-05-06: Demise of Prophet Muhammad and Imam Hassan (Mujtaba)
2026-08-13 2027-08-03 2028-07-23 2029-07-12 2030-07-01 2031-06-20 2032-06-08 2033-05-29 2034-05-19 2035-05-08: Martyrdom of Imam Reza
2026-08-21 2027-08-10 2028-07-30 2029-07-20 2030-07-09 2031-06-28 2032-06-16 2033-06-05 2034-05-26 2035-05-16: Martyrdom of Imam Hassan
2026-08-30 2027-08-19 2028-08-08 2029-07-29 2030-07-18 2031-07-07 2032-06-25 2033-06-14 2034-06-04 2035-05-25: Birthday of Muhammad Prophet
2026-11-13 2027-11-02 2028-10-21 2029-10-11 2030-10-01 2031-09-20 2032-09-08 2033-08-28 2034-08-17 2035-08-07: Martyrdom of Fatima-Zahara
2027-03-20 2028-03-19 2029-03-19 2030-03-19 2031-03-20 2032-03-19 2034-03-19: Nationalization of the Iranian oil industry
2027-06-04 2029-06-03 2030-06-04 2031-06-04 2032-06-03 2033-06-03 2035-06-04: Imam Khomeini's Demise`,
  IS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-17: Icelandic National Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-23 2027-04-22 2028-04-20 2029-04-19 2031-04-24 2032-04-22 2033-04-21 2034-04-20 2035-04-19: First Day of Summer
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Commerce Day
2028-12-24 2034-12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
2028-12-31 2034-12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año`,
  IT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
04-25: Liberation from Nazi-Fascism (1945)
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-02: Republic Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-04: National Day of Saint Francis of Assisi
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  JE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-09: Liberation Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Early May bank holiday
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Spring bank holiday
2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25 2032-08-30 2033-08-29 2034-08-28 2035-08-27: Summer Bank Holiday
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  JM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
08-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26 2032-02-11 2033-03-02 2034-02-22 2035-02-07: Ash Wednesday|Aschermittwoch|Mercredi des Cendres|Miercoles de Ceniza
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-24 2028-05-23 2029-05-23 2030-05-23 2031-05-23 2032-05-24 2033-05-23 2034-05-23 2035-05-23: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-08-01 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01 2032-08-02 2033-08-01 2034-08-01 2035-08-01: Emancipation Day
2026-10-19 2027-10-18 2028-10-16 2029-10-15 2030-10-21 2031-10-20 2032-10-18 2033-10-17 2034-10-16 2035-10-15: National Heroes Day
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2028-08-07 2034-08-07: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  JP: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-11: Foundation Day
02-23: Emperor's Birthday
04-29: Showa Day
05-03: Constitution Day|Tag der Verfassung||Día de la Constitución
05-04: Greenery Day
05-05: Children's Day
08-11: Mountain Day
11-03: Culture Day
11-23: Labor Thanksgiving Day
2026-01-12 2027-01-11 2028-01-10 2029-01-08 2030-01-14 2031-01-13 2032-01-12 2033-01-10 2034-01-09 2035-01-08: Coming of Age Day
2026-03-20 2027-03-21 2028-03-20 2029-03-20 2030-03-20 2031-03-21 2032-03-20 2033-03-20 2034-03-20 2035-03-21: Spring Equinox Day
2026-05-06: Constitution Day (substitute day)|Tag der Verfassung (Ersatztag)|Constitution Day (jour substitut)|Día de la Constitución (día sustituto)
2026-07-20 2027-07-19 2028-07-17 2029-07-16 2030-07-15 2031-07-21 2032-07-19 2033-07-18 2034-07-17 2035-07-16: Marine Day
2026-09-21 2027-09-20 2028-09-18 2029-09-17 2030-09-16 2031-09-15 2032-09-20 2033-09-19 2034-09-18 2035-09-17: Respect-for-the-Aged Day
2026-09-22: Citizens' Holiday
2026-09-23 2027-09-23 2028-09-22 2029-09-23 2030-09-23 2031-09-23 2032-09-22 2033-09-23 2034-09-23 2035-09-23: Autumnal Equinox Day
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Sports Day
2027-03-22 2033-03-21: Spring Equinox Day (substitute day)|Spring Equinox Day (Ersatztag)|Spring Equinox Day (jour substitut)|Spring Equinox Day (día sustituto)
2029-02-12 2035-02-12: Foundation Day (substitute day)|Foundation Day (Ersatztag)|Foundation Day (jour substitut)|Foundation Day (día sustituto)
2029-04-30 2035-04-30: Showa Day (substitute day)|Showa Day (Ersatztag)|Showa Day (jour substitut)|Showa Day (día sustituto)
2029-09-24 2035-09-24: Autumnal Equinox Day (substitute day)|Autumnal Equinox Day (Ersatztag)|Autumnal Equinox Day (jour substitut)|Autumnal Equinox Day (día sustituto)
2030-05-06: Children's Day (substitute day)|Children's Day (Ersatztag)|Children's Day (jour substitut)|Children's Day (día sustituto)
2030-08-12: Mountain Day (substitute day)|Mountain Day (Ersatztag)|Mountain Day (jour substitut)|Mountain Day (día sustituto)
2030-11-04: Culture Day (substitute day)|Culture Day (Ersatztag)|Culture Day (jour substitut)|Culture Day (día sustituto)
2031-02-24: Emperor's Birthday (substitute day)|Emperor's Birthday (Ersatztag)|Emperor's Birthday (jour substitut)|Emperor's Birthday (día sustituto)
2031-05-06: Greenery Day (substitute day)|Greenery Day (Ersatztag)|Greenery Day (jour substitut)|Greenery Day (día sustituto)
2031-11-24: Labor Thanksgiving Day (substitute day)|Labor Thanksgiving Day (Ersatztag)|Labor Thanksgiving Day (jour substitut)|Labor Thanksgiving Day (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  KE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-01: Madaraka Day
10-10: Moi Day
10-20: Mashujaa Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-12-12 2027-12-12 2028-12-12 2029-12-12 2030-12-12 2031-12-12 2032-12-12 2033-12-12 2035-12-12: Jamhuri Day
2027-10-11 2032-10-11: Moi Day (substitute day)|Moi Day (Ersatztag)|Moi Day (jour substitut)|Moi Day (día sustituto)
2027-12-13 2032-12-13: Jamhuri Day (substitute day)|Jamhuri Day (Ersatztag)|Jamhuri Day (jour substitut)|Jamhuri Day (día sustituto)
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2030-10-21: Mashujaa Day (substitute day)|Mashujaa Day (Ersatztag)|Mashujaa Day (jour substitut)|Mashujaa Day (día sustituto)
2031-06-02: Madaraka Day (substitute day)|Madaraka Day (Ersatztag)|Madaraka Day (jour substitut)|Madaraka Day (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  KM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-18: Cheikh Al Maarouf Day||Journée de Cheikh Al Maarouf
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-01-16 2027-01-05 2027-12-25 2028-12-14 2029-12-03 2030-11-23 2031-11-12 2032-11-01 2033-10-21 2034-10-10 2035-09-29: Laylat al-Mi'raj
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03 2032-03-22 2032-03-23 2033-03-11 2033-03-12 2034-03-01 2034-03-02 2035-02-18 2035-02-19: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-11-12 2027-11-12 2028-11-12 2029-11-12 2030-11-12 2032-11-12 2033-11-12 2034-11-12 2035-11-12: Maore Day||Journée Maoré`,
  KN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-02: Carnival Day
09-16: National Heroes' Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Day
2026-08-04 2027-08-03 2028-08-01 2029-08-07 2030-08-06 2031-08-05 2032-08-03 2033-08-02 2034-08-01 2035-08-07: Culturama Day
2026-09-19 2027-09-20 2028-09-19 2029-09-19 2030-09-19 2031-09-19 2032-09-20 2033-09-19 2034-09-19 2035-09-19: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2028-01-03 2033-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2029-09-17 2035-09-17: National Heroes' Day (substitute day)|National Heroes' Day (Ersatztag)|National Heroes' Day (jour substitut)|National Heroes' Day (día sustituto)`,
  KR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-01: Independence Movement Day
05-05: Children's Day
06-06: Memorial Day
07-17: Constitution Day
08-15: Liberation Day
10-09: Hangul Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2026-02-18 2026-02-19 2027-02-07 2027-02-08 2027-02-09 2028-01-27 2028-01-28 2028-01-29 2029-02-13 2029-02-14 2029-02-15 2030-02-03 2030-02-04 2030-02-05 2031-01-23 2031-01-24 2031-01-25 2032-02-11 2032-02-12 2032-02-13 2033-01-31 2033-02-01 2033-02-02 2034-02-19 2034-02-20 2034-02-21 2035-02-08 2035-02-09 2035-02-10: Korean New Year
2026-03-02 2031-03-03: Independence Movement Day (substitute day)|Independence Movement Day (Ersatztag)|Independence Movement Day (jour substitut)|Independence Movement Day (día sustituto)
2026-05-24 2027-05-13 2028-05-02 2029-05-20 2030-05-09 2031-05-28 2032-05-16 2033-05-06 2034-05-25 2035-05-15: Buddha's Birthday
2026-05-25 2029-05-21 2032-05-17: Buddha's Birthday (substitute day)|Buddha's Birthday (Ersatztag)|Buddha's Birthday (jour substitut)|Buddha's Birthday (día sustituto)
2026-08-17 2027-08-16 2032-08-16: Liberation Day (substitute day)|Liberation Day (Ersatztag)|Liberation Day (jour substitut)|Liberation Day (día sustituto)
2026-09-24 2026-09-25 2026-09-26 2027-09-14 2027-09-15 2027-09-16 2028-10-02 2028-10-03 2028-10-04 2029-09-21 2029-09-22 2029-09-23 2030-09-11 2030-09-12 2030-09-13 2031-09-30 2031-10-01 2031-10-02 2032-09-18 2032-09-19 2032-09-20 2033-10-06 2033-10-07 2033-10-08 2034-09-26 2034-09-27 2034-09-28 2035-09-15 2035-09-16 2035-09-17: Korean Thanksgiving
2026-10-03 2027-10-03 2029-10-03 2030-10-03 2031-10-03 2032-10-03 2033-10-03 2034-10-03 2035-10-03: National Foundation Day
2026-10-05 2027-10-04 2028-10-05 2032-10-04: National Foundation Day (substitute day)|National Foundation Day (Ersatztag)|National Foundation Day (jour substitut)|National Foundation Day (día sustituto)
2027-07-19 2032-07-19 2033-07-18: Constitution Day (substitute day)|Constitution Day (Ersatztag)|Constitution Day (jour substitut)|Constitution Day (día sustituto)
2027-10-11 2032-10-11 2033-10-10: Hangul Day (substitute day)|Hangul Day (Ersatztag)|Hangul Day (jour substitut)|Hangul Day (día sustituto)
2027-12-27 2032-12-27 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2029-05-07 2030-05-06 2035-05-07: Children's Day (substitute day)|Children's Day (Ersatztag)|Children's Day (jour substitut)|Children's Day (día sustituto)
2029-09-24 2032-09-21 2035-09-18: Korean Thanksgiving (substitute day)|Korean Thanksgiving (Ersatztag)|Korean Thanksgiving (jour substitut)|Korean Thanksgiving (día sustituto)`,
  KY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
07-02: Constitution Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-26 2027-01-25 2028-01-24 2029-01-22 2030-01-28 2031-01-27 2032-01-26 2033-01-24 2034-01-23 2035-01-22: National Heroes Day
2026-02-18 2027-02-10 2028-03-01 2029-02-14 2030-03-06 2031-02-26 2032-02-11 2033-03-02 2034-02-22 2035-02-07: Ash Wednesday|Aschermittwoch|Mercredi des Cendres|Miercoles de Ceniza
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-18 2027-05-17 2028-05-15 2029-05-21 2030-05-20 2031-05-19 2032-05-17 2033-05-16 2034-05-15 2035-05-21: Discovery Day
2026-06-15: Queen's Birthday
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  KZ: `
01-07: Orthodox Christmas
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
03-15: Constitution Day
05-01: People's Unity Day
05-07: Defender of the Fatherland Day
05-09: Victory Day
07-06: Capital City Day
10-25: Republic Day
12-16: Independence Day
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-03-09 2031-03-10: International Women's Day (substitute day)|Internationaler Frauentag (Ersatztag)|Journée internationale des femmes (jour substitut)|Día de la Mujer (día sustituto)
2026-03-16 2031-03-17: Constitution Day (substitute day)|Constitution Day (Ersatztag)|Constitution Day (jour substitut)|Constitution Day (día sustituto)
2026-03-21 2026-03-22 2027-03-21 2027-03-22 2028-03-21 2028-03-22 2028-03-23 2029-03-21 2029-03-22 2029-03-23 2030-03-21 2030-03-22 2030-03-23 2031-03-21 2031-03-22 2031-03-23 2032-03-21 2033-03-21 2033-03-22 2033-03-23 2034-03-21 2034-03-22 2034-03-23 2035-03-21 2035-03-22 2035-03-23: Nauryz
2026-03-23 2026-03-24 2027-03-23 2030-03-25 2031-03-24 2031-03-25 2032-03-23: Nauryz (substitute day)|Nauryz (Ersatztag)|Nauryz (jour substitut)|Nauryz (día sustituto)
2026-05-11 2027-05-10 2032-05-10: Victory Day (substitute day)|Victory Day (Ersatztag)|Victory Day (jour substitut)|Victory Day (día sustituto)
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Eid al-Adha
2026-10-26 2031-10-27: Republic Day (substitute day)|Republic Day (Ersatztag)|Republic Day (jour substitut)|Republic Day (día sustituto)
2027-01-04 2028-01-03 2028-01-04 2033-01-03 2033-01-04 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2027-05-03 2032-05-03 2033-05-02: People's Unity Day (substitute day)|People's Unity Day (Ersatztag)|People's Unity Day (jour substitut)|People's Unity Day (día sustituto)
2028-05-08 2034-05-08: Defender of the Fatherland Day (substitute day)|Defender of the Fatherland Day (Ersatztag)|Defender of the Fatherland Day (jour substitut)|Defender of the Fatherland Day (día sustituto)
2028-12-18 2029-12-18 2034-12-18 2035-12-18: Independence Day (substitute day)|Independence Day (Ersatztag)|Independence Day (jour substitut)|Independence Day (día sustituto)
2030-07-08 2031-07-07: Capital City Day (substitute day)|Capital City Day (Ersatztag)|Capital City Day (jour substitut)|Capital City Day (día sustituto)`,
  LC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-02: Second New Year's Day
02-22: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-01: Emancipation Day
12-13: National Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-07-10 2026-07-11 2026-07-12 2026-07-13 2027-07-16 2027-07-17 2027-07-18 2027-07-19 2028-07-14 2028-07-15 2028-07-16 2028-07-17 2029-07-13 2029-07-14 2029-07-15 2029-07-16 2030-07-12 2030-07-13 2030-07-14 2030-07-15 2031-07-11 2031-07-12 2031-07-13 2031-07-14 2032-07-16 2032-07-17 2032-07-18 2032-07-19 2033-07-15 2033-07-16 2033-07-17 2033-07-18 2034-07-14 2034-07-15 2034-07-16 2034-07-17 2035-07-13 2035-07-14 2035-07-15 2035-07-16: Carnival
2026-10-05 2027-10-04 2028-10-02 2029-10-01 2030-10-07 2031-10-06 2032-10-04 2033-10-03 2034-10-02 2035-10-01: Thanksgiving`,
  LI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-08: Mariä Geburt
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|Stephanstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Auffahrt|Ascension|La Asunción
2026-05-15 2026-06-05 2027-05-07 2027-05-28 2028-05-26 2028-06-16 2029-05-11 2029-06-01 2030-05-31 2030-06-21 2031-05-23 2031-06-13 2032-05-07 2032-05-28 2033-05-27 2033-06-17 2034-05-19 2034-06-09 2035-05-04 2035-05-25: Feiertagsbrücke
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  LK: `
01-01: New Year's Day
01-03: Duruthu Full Moon Poya Day
01-15: Tamil Thai Pongal Day
02-01: Navam Full Moon Poya Day
02-04: National Day
02-15: Mahasivarathri Day
03-02: Madin Full Moon Poya Day
03-21: Id-Ul-Fitr (Ramazan Festival Day)
04-01: Bak Full Moon Poya Day
04-13: Day before Sinhala and Tamil New Year
04-14: Sinhala and Tamil New Year
05-01: Labour Day and Vesak Full Moon Poya Day
05-02: Day following Vesak Full Moon Poya Day
05-28: Id-Ul-Alha (Hadji Festival Day)
05-30: Adhi Poson Full Moon Poya Day
06-29: Poson Full Moon Poya Day
07-29: Esala Full Moon Poya Day
08-26: Milad-Un-Nabi (Holy Prophet's Birthday)
08-27: Nikini Full Moon Poya Day
09-26: Binara Full Moon Poya Day
10-25: Vap Full Moon Poya Day
11-08: Deepavali Festival Day
11-24: Il Full Moon Poya Day
12-23: Unduvap Full Moon Poya Day
12-25: Christmas Day
2026-04-03 2027-03-26 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday`,
  LR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-11: Armed Forces Day
03-15: J. J. Robert's Day
05-14: National Unification Day
07-26: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-24: Flag Day
11-29: William Tubman's Birthday
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-11 2027-03-10 2028-03-08 2029-03-14 2030-03-13 2031-03-12 2032-03-10 2033-03-09 2034-03-08 2035-03-14: Decoration Day
2026-04-10 2027-04-09 2028-04-14 2029-04-13 2030-04-12 2031-04-11 2032-04-09 2033-04-08 2034-04-14 2035-04-13: Fast and Prayer Day
2026-11-05 2027-11-04 2028-11-02 2029-11-01 2030-11-07 2031-11-06 2032-11-04 2033-11-03 2034-11-02 2035-11-01: Thanksgiving`,
  LS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-11: Moshoeshoe Day
05-01: Workers' Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Africa Day/ Heroes' Day
07-17: King Letsie III's Birthday
10-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción`,
  LT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-16: Day of Restoration of the State of Lithuania
03-11: Day of Restoration of Independence of Lithuania
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-24: St. John's Day
07-06: Statehood Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  LU: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|1er mai|Día del Trabajador
05-09: Europe Day|Europatag|Journée de l’Europe|Día de Europa
06-23: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  LV: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-04: Restoration of Independence day
06-23: Midsummer Eve
06-24: Midsummer
11-18: Republic Day
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2028-11-20 2029-11-19 2034-11-20 2035-11-19: Republic Day (substitute day)|Republic Day (Ersatztag)|Republic Day (jour substitut)|Republic Day (día sustituto)
2030-05-06 2031-05-05: Restoration of Independence day (substitute day)|Restoration of Independence day (Ersatztag)|Restoration of Independence day (jour substitut)|Restoration of Independence day (día sustituto)`,
  LY: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-16: Martyrs' Day
10-23: Liberation Day
2026-02-17 2027-02-17 2028-02-17 2029-02-17 2030-02-17 2031-02-17 2032-02-17 2033-02-17 2034-02-17: Revolution Day|||Día de la Revolución
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01 2032-03-21 2033-03-10 2034-02-28 2035-02-17: Arafat Day|||Fiesta del Sacrificio-Eidul Adha
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-24 2027-12-24 2028-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24 2034-12-24 2035-12-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia`,
  MA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-11: Anniversary of the Independence Manifesto||Manifeste de l'indépendance
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-30: Feast of the Throne||Fête du trône
08-20: Anniversary of the Revolution of the King and the People||Fête de la révolution du roi et du peuple
08-21: Youth Day||Journée de la jeunesse
11-06: Anniversary of the Green March||La Marche verte
11-18: Independence Day|Unabhängigkeitstag|Fête de l'indépendance|Día de la Independencia
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-14 2028-08-14 2029-08-14 2030-08-14 2031-08-14 2032-08-14 2033-08-14 2034-08-14 2035-08-14: Anniversary of the Recovery Oued Ed-Dahab||Journée de Oued Ed-Dahab
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  MC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-27: Saint Devota's Day||Sainte Dévote
05-01: Labour Day|Tag der Arbeit|1er mai|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-19: H.S.H. the Sovereign Prince's Day||La Fête du Prince
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2028-11-20 2034-11-20: H.S.H. the Sovereign Prince's Day (substitute day)|H.S.H. the Sovereign Prince's Day (Ersatztag)|La Fête du Prince (jour substitut)|H.S.H. the Sovereign Prince's Day (día sustituto)
2030-01-28: Saint Devota's Day (substitute day)|Saint Devota's Day (Ersatztag)|Sainte Dévote (jour substitut)|Saint Devota's Day (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|1er mai (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  MD: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-09: Victory Day
08-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-31: National Language Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-07 2026-01-08 2027-01-07 2027-01-08 2028-01-07 2028-01-08 2029-01-07 2029-01-08 2030-01-07 2030-01-08 2031-01-07 2031-01-08 2032-01-07 2032-01-08 2033-01-07 2033-01-08 2034-01-07 2034-01-08 2035-01-07 2035-01-08: Orthodox Christmas
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-20 2027-05-10 2028-04-24 2029-04-16 2030-05-06 2031-04-21 2032-05-10 2033-05-02 2034-04-17 2035-05-07: Memorial Day`,
  ME: `
01-08: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-01-06 2026-12-24 2027-01-06 2027-12-24 2028-01-06 2028-12-24 2029-01-06 2029-12-24 2030-01-06 2030-12-24 2031-01-06 2031-12-24 2032-01-06 2032-12-24 2033-01-06 2034-01-06 2034-12-24 2035-01-06 2035-12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
2026-01-07 2026-12-25 2026-12-26 2027-01-07 2027-12-25 2027-12-26 2028-01-07 2028-12-25 2028-12-26 2029-01-07 2029-12-25 2029-12-26 2030-01-07 2030-12-25 2030-12-26 2031-01-07 2031-12-25 2031-12-26 2032-01-07 2032-12-25 2032-12-26 2033-01-07 2033-12-26 2034-01-07 2034-12-25 2034-12-26 2035-01-07 2035-12-25 2035-12-26: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-02 2026-04-03 2027-04-22 2027-04-23 2028-04-11 2028-04-12 2029-03-31 2029-04-01 2030-04-18 2030-04-19 2031-04-08 2031-04-09 2032-03-27 2032-03-28 2033-04-14 2033-04-15 2034-04-04 2034-04-05 2035-04-24 2035-04-25: Pesach|Pessach
2026-04-05 2026-04-06 2026-04-12 2027-03-28 2027-03-29 2027-05-02 2028-04-16 2028-04-17 2029-04-02 2029-04-08 2030-04-21 2030-04-22 2030-04-28 2031-04-13 2031-04-14 2032-03-29 2032-05-02 2033-04-17 2033-04-18 2033-04-24 2034-04-09 2034-04-10 2035-03-25 2035-03-26 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-10 2027-03-26 2027-04-30 2028-04-14 2029-03-30 2029-04-06 2030-04-26 2031-04-11 2032-03-26 2032-04-30 2033-04-22 2034-04-07 2035-03-23 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-01 2026-05-02 2027-05-01 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01 2031-05-02 2032-05-01 2033-05-01 2033-05-02 2034-05-01 2034-05-02 2035-05-01 2035-05-02: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-21 2026-05-22 2027-05-21 2027-05-22 2028-05-21 2028-05-22 2029-05-21 2029-05-22 2030-05-21 2030-05-22 2031-05-21 2031-05-22 2032-05-21 2032-05-22 2033-05-21 2033-05-22 2034-05-21 2034-05-22 2035-05-21 2035-05-22: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-07-13 2026-07-14 2027-07-13 2027-07-14 2028-07-13 2028-07-14 2029-07-13 2029-07-14 2030-07-13 2030-07-14 2031-07-13 2031-07-14 2032-07-13 2032-07-14 2033-07-13 2033-07-14 2034-07-13 2034-07-14 2035-07-13 2035-07-14: Statehood Day
2026-09-21 2026-09-22 2027-10-11 2027-10-12 2028-09-30 2028-10-01 2029-09-19 2029-09-20 2030-10-07 2030-10-08 2031-09-27 2031-09-28 2032-09-15 2032-09-16 2033-10-03 2033-10-04 2034-09-23 2034-09-24 2035-10-13 2035-10-14: Yom Kippur|Jom Kippur
2027-05-03 2032-05-03 2033-05-03: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2028-01-03 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-05-23 2033-05-23 2034-05-23: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2030-07-15 2031-07-15: Statehood Day (substitute day)|Statehood Day (Ersatztag)|Statehood Day (jour substitut)|Statehood Day (día sustituto)`,
  MF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
05-27: Abolition of Slavery||Abolition de l’esclavage
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  MG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-29: Martyrs' Day||Commémoration des martyrs de l'insurrection de 1947.
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Africa Day||Jour de l'Afrique
06-26: Independence Day|Unabhängigkeitstag|Fête Nationale|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  MK: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-07: Orthodox Christmas
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-24: Saints Cyril and Methodius Day
08-02: Day of the Republic
09-08: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-11: Revolution Day
10-23: Day of the Macedonian Revolutionary Struggle
12-08: Saint Clement of Ohrid Day
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Orthodox Easter
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Orthodox Easter Monday
2026-05-25: Saints Cyril and Methodius Day (substitute day)|Saints Cyril and Methodius Day (Ersatztag)|Saints Cyril and Methodius Day (jour substitut)|Saints Cyril and Methodius Day (día sustituto)
2026-08-03: Day of the Republic (substitute day)|Day of the Republic (Ersatztag)|Day of the Republic (jour substitut)|Day of the Republic (día sustituto)
2026-10-12: Revolution Day (substitute day)|Revolution Day (Ersatztag)|Revolution Day (jour substitut)|Revolution Day (día sustituto)
2029-01-08 2035-01-08: Orthodox Christmas (substitute day)|Orthodox Christmas (Ersatztag)|Orthodox Christmas (jour substitut)|Orthodox Christmas (día sustituto)
2030-09-09: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2030-12-09: Saint Clement of Ohrid Day (substitute day)|Saint Clement of Ohrid Day (Ersatztag)|Saint Clement of Ohrid Day (jour substitut)|Saint Clement of Ohrid Day (día sustituto)
2033-01-03: End of Ramadan (Eid al-Fitr) (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-10-24: Day of the Macedonian Revolutionary Struggle (substitute day)|Day of the Macedonian Revolutionary Struggle (Ersatztag)|Day of the Macedonian Revolutionary Struggle (jour substitut)|Day of the Macedonian Revolutionary Struggle (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  ML: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-20: Army Day||Fête de l'armée
03-26: Martyrs' Day||Journée des Martyrs
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Jour de l'Afrique
09-22: Independence Day|Unabhängigkeitstag|Fête nationale de l'indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  MQ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
05-22: Abolition of Slavery||Abolition de l’esclavage
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  MR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
11-28: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-25 2027-05-25 2029-05-25 2030-05-25 2031-05-25 2032-05-25 2033-05-25 2034-05-25 2035-05-25: Africa Day
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  MS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-17: Saint Patrick's Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
12-31: Festival Day|Silvester|Saint-Sylvestre|Fin del Año
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-15 2027-06-14 2028-06-12 2029-06-11 2031-06-09 2032-06-14 2033-06-13 2034-06-12 2035-06-11: Queen's Birthday Celebration
2026-08-03 2027-08-02 2028-08-01 2029-08-01 2030-08-01 2031-08-01 2032-08-02 2033-08-01 2034-08-01 2035-08-01: Emancipation Day
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2029-01-02 2034-01-02 2035-01-02: Festival Day (substitute day)|Silvester (Ersatztag)|Saint-Sylvestre (jour substitut)|Fin del Año (día sustituto)
2029-03-19 2030-03-18 2035-03-19: Saint Patrick's Day (substitute day)|Saint Patrick's Day (Ersatztag)|Saint Patrick's Day (jour substitut)|Saint Patrick's Day (día sustituto)`,
  MT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-10: Feast of Saint Paul's Shipwreck in Malta
03-19: Saint Joseph|Josefstag||San José
03-31: Freedom Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-07: June 7th
06-29: Saints Peter and Paul|Peter und Paul|Saint Pierre et Paul|San Pedro y San Pablo
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-08: Victory Day
09-21: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-13: Republic Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  MU: `
01-01: New Year's Day||Jour de l'an
02-01: Abolition of Slavery||Abolition de l'esclavage
03-12: National Day||Fête nationale
05-01: Labour Day||Fête du Travail
11-01: All Saints' Day||Toussaint
11-02: Arrival of Indentured Labourers||Arrivée des travailleurs engagés
12-25: Christmas Day||Noël
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2034-01-02 2035-01-02: New Year Holiday||Lendemain du Jour de l'an
2026-02-15 2027-03-07 2028-02-25 2030-03-05 2031-02-21 2032-03-11 2033-02-28 2034-02-17 2035-03-08: Maha Shivaratree
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese Spring Festival||Fête du Printemps chinois
2026-03-19 2027-04-07 2028-03-26 2029-04-14 2030-04-03 2031-03-23 2032-04-11 2033-03-31 2034-03-21 2035-04-09: Ugadi
2026-03-21 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Eid-Ul-Fitr
2026-09-16 2027-09-05 2028-08-24 2029-09-12 2030-09-01 2031-09-20 2032-09-09 2033-08-29 2034-09-17 2035-09-07: Ganesh Chaturthi
2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2033-10-22 2034-11-10 2035-10-30: Divali
2027-01-20 2028-02-08 2029-01-28 2030-01-17 2031-02-05 2032-01-26 2033-02-13 2034-02-02 2035-01-22: Thaipoosam Cavadee`,
  MW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-15: John Chilembwe Day
05-14: Kamuzu Day
07-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-15: Mother's Day|Muttertag|Fête des Mères|Día de la Madre
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-03 2027-03-03 2028-03-03 2029-03-03 2029-03-05 2030-03-03 2030-03-04 2031-03-03 2032-03-03 2033-03-03 2034-03-03 2035-03-03 2035-03-05: Martyrs' Day
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Eid al Fitri|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2027-05-03 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2032-05-03 2033-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2027-12-27 2032-12-27 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-01-17 2033-01-17 2034-01-16: John Chilembwe Day (substitute day)|John Chilembwe Day (Ersatztag)|John Chilembwe Day (jour substitut)|John Chilembwe Day (día sustituto)
2028-02-28 2033-01-03 2035-12-03: Eid al Fitri (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2028-05-15 2033-05-16 2034-05-15: Kamuzu Day (substitute day)|Kamuzu Day (Ersatztag)|Kamuzu Day (jour substitut)|Kamuzu Day (día sustituto)
2028-10-16 2033-10-17 2034-10-16: Mother's Day (substitute day)|Muttertag (Ersatztag)|Fête des Mères (jour substitut)|Día de la Madre (día sustituto)
2030-07-08 2031-07-07: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)`,
  MX: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-16: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-02 2027-02-01 2028-02-07 2029-02-05 2030-02-04 2031-02-03 2032-02-02 2033-02-07 2034-02-06 2035-02-05: Constitution Day|Tag der Verfassung||Día de la Constitución
2026-03-16 2027-03-15 2028-03-20 2029-03-19 2030-03-18 2031-03-17 2032-03-15 2033-03-21 2034-03-20 2035-03-19: Benito Juárez's birthday|||Natalicio de Benito Juárez
2026-11-16 2027-11-15 2028-11-20 2029-11-19 2030-11-18 2031-11-17 2032-11-15 2033-11-21 2034-11-20 2035-11-19: Revolution Day|||Día de la Revolución
2030-12-01: Change of Federal Government|||Transmisión del Poder Ejecutivo Federal`,
  MY: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-31: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
09-16: Malaysia Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2026-02-18 2027-02-06 2027-02-07 2028-01-26 2028-01-27 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2032-02-12 2033-01-31 2033-02-01 2034-02-19 2034-02-20 2035-02-08 2035-02-09: Chinese New Year
2026-03-21 2026-03-22 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-05-31: Vesak Day
2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02 2032-06-07 2033-06-06 2034-06-05 2035-06-04: Yang di-Pertuan Agong's Birthday
2026-06-17 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-11-08: Deepavali
2027-02-08: Chinese New Year (substitute day)|Chinese New Year (Ersatztag)|Chinese New Year (jour substitut)|Chinese New Year (día sustituto)
2029-09-17 2035-09-17: Malaysia Day (substitute day)|Malaysia Day (Ersatztag)|Malaysia Day (jour substitut)|Malaysia Day (día sustituto)
2031-09-01: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  MZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-03: Heroes’ Day
04-07: Women’s Day
05-01: Workers' Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-25: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
09-07: Lusaka Peace Agreement
09-25: Defense Force’s Day
10-04: Peace and Reconciliation Day
12-25: Family Day|Weihnachten|Noël|Navidad
2026-10-05 2028-06-26 2030-02-04 2030-04-08 2031-09-08 2033-05-02 2033-09-26 2033-12-26 2034-01-02 2034-06-26: Public Holiday||Jour férié légaux`,
  NA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-21: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Workers Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-04: Cassinga Day
05-25: Africa Day
08-26: Heroes' Day
12-10: Human Rights Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Family Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2027-03-22 2027-12-27 2028-12-11 2029-08-27 2031-05-05 2031-05-26 2032-03-22 2032-12-27 2033-05-02 2034-01-02 2034-12-11 2035-08-27: Public Holiday`,
  NC: `
01-01: Jour de l'an
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-24: New Caledonia Day||Fête de la Citoyenneté
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  NE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
12-18: Republic Day||Proclamation de la République
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-16 2027-03-06 2028-02-23 2029-02-11 2030-01-31 2031-01-21 2032-01-10 2032-12-30 2033-12-19 2034-12-08 2035-11-27: Laylat al-Qadr
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-24 2027-04-24 2028-04-24 2030-04-24 2031-04-24 2032-04-24 2033-04-24 2034-04-24 2035-04-24: Concord Day||Journée Nationale de la Concorde
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-03 2027-08-03 2029-08-03 2030-08-03 2031-08-03 2032-08-03 2033-08-03 2034-08-03 2035-08-03: Independence Day|Unabhängigkeitstag|Proclamation de l'indépendance|Día de la Independencia
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  NF: `
04-25: Anzac Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-01 2027-01-01 2028-01-01 2028-01-03 2029-01-01 2030-01-01 2031-01-01 2032-01-01 2033-01-01 2033-01-03 2034-01-01 2034-01-02 2035-01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-01-26 2027-01-26 2028-01-26 2029-01-26 2030-01-28 2031-01-27 2032-01-26 2033-01-26 2034-01-26 2035-01-26: Australia Day
2026-03-06 2027-03-06 2027-03-08 2028-03-06 2029-03-06 2030-03-06 2031-03-06 2032-03-06 2032-03-08 2033-03-06 2033-03-07 2034-03-06 2035-03-06: Foundation Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-08 2027-06-08 2028-06-08 2029-06-08 2030-06-10 2031-06-09 2032-06-08 2033-06-08 2034-06-08 2035-06-08: Anniversary (Bounty) Day
2026-06-15 2027-06-14 2028-06-12 2029-06-11 2030-06-17 2031-06-16 2032-06-14 2033-06-13 2034-06-12 2035-06-11: King's Birthday
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Norfolk Island Agricultural Show
2026-11-25 2027-11-24 2028-11-29 2029-11-28 2030-11-27 2031-11-26 2032-11-24 2033-11-30 2034-11-29 2035-11-28: Thanksgiving Day
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  NG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Worker's Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-12: Democracy Day
10-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-01: National Youth Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: Id el Fitr|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2026-05-28 2027-05-16 2027-05-17 2028-05-05 2028-05-06 2029-04-24 2029-04-25 2030-04-13 2030-04-14 2031-04-02 2031-04-03 2032-03-22 2032-03-23 2033-03-11 2033-03-12 2034-03-01 2034-03-02 2035-02-18 2035-02-19: Id el Kabir|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2027-05-03 2032-05-03: Worker's Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2027-05-27 2028-05-27 2029-05-27 2030-05-27 2031-05-27 2032-05-27 2033-05-27 2034-05-27 2035-05-27: Children's Day
2027-06-14 2032-06-14: Democracy Day (substitute day)|Democracy Day (Ersatztag)|Democracy Day (jour substitut)|Democracy Day (día sustituto)`,
  NI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-01: Children's Day|||Día del niño
07-19: Revolution Day|||Triunfo de la Revolución Popular
09-14: Battle of San Jacinto|||Batalla de San Jacinto
09-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-12: Indigenous Resistance Day|||Día de la resistencia indígena
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  NL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-27 2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-26 2032-04-27 2033-04-27 2034-04-27 2035-04-27: King's Day|Königstag|Fête du Roi|Día del Rey
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Jour de l'Ascension|Día de la Ascensión
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  NO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-17: Constitution Day|Tag der Verfassung||Día de la Constitución
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  NZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-02: Day after New Year's Day
02-06: Waitangi Day
04-25: ANZAC Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-27 2027-04-26 2032-04-26: ANZAC Day (substitute day)|ANZAC Day (Ersatztag)|ANZAC Day (jour substitut)|ANZAC Day (día sustituto)
2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02 2032-06-07 2033-06-06 2034-06-05 2035-06-04: King's Birthday
2026-07-10 2027-06-25 2028-07-14 2029-07-06 2030-06-21 2031-07-11 2032-07-02 2033-06-24 2034-07-07 2035-06-29: Matariki
2026-10-26 2027-10-25 2028-10-23 2029-10-22 2030-10-28 2031-10-27 2032-10-25 2033-10-24 2034-10-23 2035-10-22: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-01-04 2028-01-04 2033-01-04: Day after New Year's Day (substitute day)|Day after New Year's Day (Ersatztag)|Day after New Year's Day (jour substitut)|Day after New Year's Day (día sustituto)
2027-02-08 2028-02-07 2033-02-07: Waitangi Day (substitute day)|Waitangi Day (Ersatztag)|Waitangi Day (jour substitut)|Waitangi Day (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-03: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  PA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-09: Martyrs' Day|||Día de los Mártires Caídos en la Gesta Patriótica
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
11-03: Separation Day (from Columbia)|||Día de la Separación (de Colombia)
11-05: Colón Day|||Día de Colón
11-10: Primer Grito de Independencia
11-28: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-08: Mother's Day|Muttertag|Fête des Mères|Día de la Madre
12-20: National Mourning Day|||Día de Duelo Nacional
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-12-21: National Mourning Day (substitute day)|National Mourning Day (Ersatztag)|National Mourning Day (jour substitut)|Día de Duelo Nacional (día sustituto)
2027-11-29 2032-11-29: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2028-01-10 2033-01-10: Martyrs' Day (substitute day)|Martyrs' Day (Ersatztag)|Martyrs' Day (jour substitut)|Día de los Mártires Caídos en la Gesta Patriótica (día sustituto)
2028-11-06 2034-11-06: Colón Day (substitute day)|Colón Day (Ersatztag)|Colón Day (jour substitut)|Día de Colón (día sustituto)
2029-07-01 2034-07-01: Presidential Inauguration
2030-11-04: Separation Day (from Columbia) (substitute day)|Separation Day (from Columbia) (Ersatztag)|Separation Day (from Columbia) (jour substitut)|Día de la Separación (de Colombia) (día sustituto)
2030-11-11: Primer Grito de Independencia (substitute day)|Primer Grito de Independencia (Ersatztag)|Primer Grito de Independencia (jour substitut)|Primer Grito de Independencia (día sustituto)
2030-12-09: Mother's Day (substitute day)|Muttertag (Ersatztag)|Fête des Mères (jour substitut)|Día de la Madre (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  PE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-07: Battle of Arica and Flag Day|||Batalla de Arica y Día de la Bandera
06-29: Saints Peter and Paul|Peter und Paul|Saint Pierre et Paul|San Pedro y San Pablo
07-23: Peruvian Air Force Day|||Día de la Fuerza Aérea del Perú
08-06: Battle of Junín|||Batalla de Junín
08-30: Santa Rosa de Lima|||Día de Santa Rosa de Lima
10-08: Battle of Angamos|||Combate de Angamos
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-09: Battle of Ayacucho|||Batalla de Ayacucho
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-07-28 2026-07-29 2027-07-28 2027-07-29 2028-07-28 2028-07-29 2029-07-28 2029-07-29 2030-07-28 2030-07-29 2031-07-28 2031-07-29 2032-07-28 2032-07-29 2033-07-28 2033-07-29 2034-07-28 2034-07-29 2035-07-28 2035-07-29: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia`,
  PF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-05: Missionary Day||Arrivée de l’Évangile
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
11-20: Maori New Year||Matari’i
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  PH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-09: Day of Valor
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-12: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-30: Bonifacio Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-30: Rizal Day
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25 2032-08-30 2033-08-29 2034-08-28 2035-08-27: National Heroes' Day`,
  PK: `
11-09: Iqbal Day
2026-02-05 2027-02-05 2028-02-05 2029-02-05 2031-02-05 2032-02-05 2033-02-05 2034-02-05 2035-02-05: Kashmir Day
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-23 2027-03-23 2028-03-23 2029-03-23 2030-03-23 2031-03-23 2033-03-23 2034-03-23 2035-03-23: Pakistan Day
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2032-05-01 2033-05-01 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-24 2026-06-25 2027-06-14 2027-06-15 2028-06-02 2028-06-03 2029-05-22 2029-05-23 2030-05-11 2030-05-12 2031-05-01 2031-05-02 2032-04-19 2032-04-20 2033-04-09 2033-04-10 2034-03-29 2034-03-30 2035-03-19 2035-03-20: Ashura
2026-08-14 2028-08-14 2029-08-14 2030-08-14 2031-08-14 2032-08-14 2033-08-14 2034-08-14 2035-08-14: Independence Day
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Quaid-e-Azam Day
2027-05-28 2028-05-28 2029-05-28 2030-05-28 2031-05-28 2032-05-28 2033-05-28 2034-05-28 2035-05-28: Youm-e-Takbeer`,
  PL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-03: Constitution Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  PM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  PR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
02-18: Birthday of Luis Muñoz Marín|||Natalicio de Luis Muñoz Marín
03-02: American Citizenship Day|||Día de la Ciudadanía Americana
03-22: Emancipation Day|||Día de la Abolición de Esclavitud
04-16: Birthday of José de Diego|||Natalicio de José de Diego
06-19: Juneteenth
07-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
07-25: Puerto Rico Constitution Day|||Constitución de Puerto Rico
07-27: Birthday of Dr. José Celso Barbosa|||Natalicio de Dr. José Celso Barbosa
11-11: Veterans Day|||Día del Veterano
11-19: Discovery of Puerto Rico|||Día del Descubrimiento de Puerto Rico
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-12 2027-01-11 2028-01-10 2029-01-08 2030-01-14 2031-01-13 2032-01-12 2033-01-10 2034-01-09 2035-01-08: Birthday of Eugenio María de Hostos|||Natalicio de Eugenio María de Hostos
2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15: Martin Luther King Jr. Day|||Natalicio de Martin Luther King, Jr.
2026-02-16 2027-02-15 2028-02-21 2029-02-19 2031-02-17 2032-02-16 2033-02-21 2034-02-20 2035-02-19: Washington's Birthday|||Día de los Presidentes
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Memorial Day|||Recordación de los Muertos de la Guerra
2026-07-03 2027-07-05 2032-07-05: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2026-07-20 2027-07-19 2028-07-17 2029-07-16 2030-07-15 2031-07-21 2032-07-19 2033-07-18 2034-07-17 2035-07-16: Birthday of Don Luis Muñoz Rivera|||Natalicio de Don Luis Muñoz Rivera
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Columbus Day|||Descubrimiento de América
2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22: Thanksgiving Day|||Acción de Gracias
2027-06-18 2032-06-18 2033-06-20: Juneteenth (substitute day)|Juneteenth (Ersatztag)|Juneteenth (jour substitut)|Juneteenth (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  PT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-25: Liberty Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-10: Portugal Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-05: Implantação da República
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-01: Restauração da Independência
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  PY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-01: Heroes' Day|||Dia de los héroes
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-12: Chaco Armistice|||Día de la Paz del Chaco
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-29: Boqueron Battle Victory Day|||Victoria de Boquerón
12-08: Virgin of Caacupe|Mariä Empfängnis|Immaculée Conception|Virgen de Caacupé
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-14 2026-05-15 2027-05-14 2027-05-15 2028-05-14 2028-05-15 2029-05-14 2029-05-15 2030-05-14 2030-05-15 2031-05-14 2031-05-15 2032-05-14 2032-05-15 2033-05-14 2033-05-15 2034-05-14 2034-05-15 2035-05-14 2035-05-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-06-30: Recognition of the historic victory of the Paraguayan national football team over Germany|||Reconocimiento al histórico triunfo de la Selección Paraguaya de Fútbol frente a Alemania`,
  RE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-20: Abolition of Slavery||Abolition de l’esclavage
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  RO: `
01-06: Epiphany
01-07: Saint John the Baptist
01-24: Day of the Unification of the Romanian Principalities
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-01: Children's Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-30: St Andrew's Day
12-01: National holiday
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2032-06-20 2033-06-12 2034-05-28 2035-06-17: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02 2032-06-21 2033-06-13 2034-05-29 2035-06-18: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  RS: `
01-07: Orthodox Christmas
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-03 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-03 2034-01-02 2034-01-03 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-02-16 2026-02-17 2027-02-15 2027-02-16 2028-02-15 2028-02-16 2029-02-15 2029-02-16 2030-02-15 2030-02-16 2031-02-15 2031-02-17 2032-02-16 2032-02-17 2033-02-15 2033-02-16 2034-02-15 2034-02-16 2035-02-15 2035-02-16: Statehood Day
2026-04-10 2027-04-30 2028-04-14 2029-04-06 2030-04-26 2031-04-11 2032-04-30 2033-04-22 2034-04-07 2035-04-27: Orthodox Good Friday
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Orthodox Easter
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Orthodox Easter Monday
2026-05-01 2026-05-02 2027-05-01 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01 2031-05-02 2032-05-01 2033-05-02 2033-05-03 2034-05-01 2034-05-02 2035-05-01 2035-05-02: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-11-11 2027-11-11 2028-11-11 2029-11-12 2030-11-11 2031-11-11 2032-11-11 2033-11-11 2034-11-11 2035-11-12: Armistice Day`,
  RU: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-07: Christmas Day|Weihnachten|Noël|Navidad
02-23: Defender of the Fatherland Day
05-01: Spring and Labour Day
05-09: Victory Day
06-12: Russia Day
11-04: Unity Day
2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 2026-01-08 2027-01-02 2027-01-03 2027-01-04 2027-01-05 2027-01-06 2027-01-08 2028-01-02 2028-01-03 2028-01-04 2028-01-05 2028-01-06 2028-01-08 2029-01-02 2029-01-03 2029-01-04 2029-01-05 2029-01-06 2029-01-08 2030-01-02 2030-01-03 2030-01-04 2030-01-05 2030-01-06 2030-01-08 2031-01-02 2031-01-03 2031-01-04 2031-01-05 2031-01-06 2031-01-08 2032-01-02 2032-01-03 2032-01-04 2032-01-05 2032-01-06 2032-01-08 2033-01-02 2033-01-03 2033-01-04 2033-01-05 2033-01-06 2033-01-08 2034-01-02 2034-01-03 2034-01-04 2034-01-05 2034-01-06 2034-01-08 2035-01-02 2035-01-03 2035-01-04 2035-01-05 2035-01-06 2035-01-08: New Year Holiday
2026-03-08 2026-03-09 2027-03-08 2028-03-08 2029-03-08 2030-03-08 2031-03-08 2032-03-08 2033-03-08 2034-03-08 2035-03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer`,
  RW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-01: Heroes Day
04-07: Genocide Memorial Day||Jour de Mémorial du Génocide
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
07-04: Liberation Day||Jour de la Libération
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2034-01-02 2035-01-02: Public Holiday||Jour férié légaux
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-07 2027-08-06 2028-08-04 2029-08-03 2030-08-02 2031-08-01 2032-08-06 2033-08-05 2034-08-04 2035-08-03: National Harvest Day||Journée nationale de récolte`,
  SA: `
02-22: Founding Day
09-23: National Day
2026-03-19 2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2027-03-12 2028-02-26 2028-02-27 2028-02-28 2028-02-29 2029-02-14 2029-02-15 2029-02-16 2029-02-17 2030-02-03 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2031-01-27 2032-01-13 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-01-05 2033-12-22 2033-12-23 2033-12-24 2033-12-25 2034-12-11 2034-12-12 2034-12-13 2034-12-14 2035-11-30 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-26 2026-05-27 2026-05-28 2026-05-29 2027-05-15 2027-05-16 2027-05-17 2027-05-18 2028-05-04 2028-05-05 2028-05-06 2028-05-07 2029-04-23 2029-04-24 2029-04-25 2029-04-26 2030-04-12 2030-04-13 2030-04-14 2030-04-15 2031-04-01 2031-04-02 2031-04-03 2031-04-04 2032-03-21 2032-03-22 2032-03-23 2032-03-24 2033-03-10 2033-03-11 2033-03-12 2033-03-13 2034-02-28 2034-03-01 2034-03-02 2034-03-03 2035-02-17 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  SC: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-18: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
06-29: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  SD: `
01-01: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
01-07: Coptic Christmas
12-19: Revolution Day|||Día de la Revolución
2026-03-20 2026-03-21 2026-03-22 2026-03-23 2027-03-09 2027-03-10 2027-03-11 2027-03-12 2028-02-26 2028-02-27 2028-02-28 2028-02-29 2029-02-14 2029-02-15 2029-02-16 2029-02-17 2030-02-04 2030-02-05 2030-02-06 2030-02-07 2031-01-24 2031-01-25 2031-01-26 2031-01-27 2032-01-14 2032-01-15 2032-01-16 2032-01-17 2033-01-02 2033-01-03 2033-01-04 2033-01-05 2033-12-23 2033-12-24 2033-12-25 2033-12-26 2034-12-12 2034-12-13 2034-12-14 2034-12-15 2035-12-01 2035-12-02 2035-12-03 2035-12-04: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Coptic Easter
2026-05-27 2026-05-28 2026-05-29 2027-05-16 2027-05-17 2027-05-18 2028-05-05 2028-05-06 2028-05-07 2029-04-24 2029-04-25 2029-04-26 2030-04-13 2030-04-14 2030-04-15 2031-04-02 2031-04-03 2031-04-04 2032-03-22 2032-03-23 2032-03-24 2033-03-11 2033-03-12 2033-03-13 2034-03-01 2034-03-02 2034-03-03 2035-02-18 2035-02-19 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad`,
  SE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-06: National Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26 2033-06-25 2034-06-24 2035-06-23: Midsummer Day
2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01 2032-11-06 2033-11-05 2034-11-04 2035-11-03: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos`,
  SG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-09: National Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-02-17 2026-02-18 2027-02-06 2027-02-07 2028-01-26 2028-01-27 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2032-02-12 2033-01-31 2033-02-01 2034-02-19 2034-02-20 2035-02-08 2035-02-09: Chinese New Year
2026-03-21 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Hari Raya Puasa|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Hari Raya Haji|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-05-31 2026-06-01: Vesak Day
2026-08-10: National Day (substitute day)|National Day (Ersatztag)|National Day (jour substitut)|National Day (día sustituto)
2026-11-08 2026-11-09 2027-10-28 2028-11-15 2029-11-05 2030-10-25: Deepavali
2027-02-08 2030-02-05 2034-02-21: Chinese New Year (substitute day)|Chinese New Year (Ersatztag)|Chinese New Year (jour substitut)|Chinese New Year (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  SH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-21: Saint Helena Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-20 2027-04-19 2029-04-16 2030-04-15 2031-04-21 2032-04-19 2034-04-17 2035-04-16: Queen's Birthday
2026-05-25 2027-05-17 2028-06-05 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-12-28 2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-28 2032-12-28 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2028-01-03 2033-01-03 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  SI: `
02-08: Prešeren Day, the Slovenian Cultural Holiday
04-27: Day of Uprising Against Occupation
06-25: Statehood Day
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-31: Reformation Day
11-01: Day of Remembrance for the Dead
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Independence and Unity Day
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2026-05-02 2027-05-01 2027-05-02 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01 2031-05-02 2032-05-01 2032-05-02 2033-05-01 2033-05-02 2034-05-01 2034-05-02 2035-05-01 2035-05-02: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés`,
  SJ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-17: Constitution Day|Tag der Verfassung||Día de la Constitución
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  SK: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-05: Saints Cyril and Methodius Day
08-29: Slovak National Uprising anniversary
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua`,
  SL: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
04-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-18 2027-02-18 2028-02-18 2029-02-18 2030-02-18 2031-02-18 2032-02-18 2033-02-18 2034-02-18: Armed Forces Day
2026-03-09: International Women's Day (substitute day)|Internationaler Frauentag (Ersatztag)|Journée internationale des femmes (jour substitut)|Día de la Mujer (día sustituto)
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Korité|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Tabaski|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Mawlid
2027-05-17 2035-02-19: Tabaski (substitute day)|Opferfest (Ersatztag)|Fête du mouton (jour substitut)|Fiesta del Sacrificio-Aid Al Adha (día sustituto)
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2029-02-19: Armed Forces Day (substitute day)|Armed Forces Day (Ersatztag)|Armed Forces Day (jour substitut)|Armed Forces Day (día sustituto)
2031-04-28: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2032-06-21 2035-05-21: Mawlid (substitute day)|Mawlid (Ersatztag)|Mawlid (jour substitut)|Mawlid (día sustituto)
2033-01-03: Korité (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  SM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Epiphany|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
02-05: Feast of Saint Agatha
03-25: Anniversary of the Arengo
04-01: Inauguration Ceremony
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-28: Liberation from Fascism
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-03: The Feast of San Marino and the Republic
10-01: Cerimonia di investitura dei Capitani Reggenti
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-02: Commemoration of the deceased
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-05 2027-03-28 2028-04-16 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu`,
  SN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-04: National Holiday|Nationalfeiertag|Fête nationale|Fiesta Nacional
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-01-03 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-27 2027-05-16 2027-05-17 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18 2035-02-19: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-12 2031-05-02 2032-04-20 2033-04-10 2034-03-30 2035-03-20: Day of Ashura
2026-08-01 2027-07-22 2028-07-11 2029-06-30 2030-06-19 2031-06-08 2032-05-27 2033-05-17 2034-05-07 2035-04-26: Magal de Touba
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  SO: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-26: Independence of British Somaliland
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid`,
  SR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-25: Day of Liberation and Innovation
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-01: Emancipation Day
08-09: Indigenous People's Day
10-10: Day of the Maroons
11-25: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese New Year
2026-03-03 2027-03-22 2028-03-11 2029-03-28 2030-03-19: Holi Phagwa
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-11-08 2027-10-28 2028-10-17 2029-11-05 2030-10-25: Deepavali`,
  SS: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-09: Peace Agreement Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-16: SPLA Day
07-09: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
07-30: Martyrs Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-28: Republic Day
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-05 2031-01-25 2032-01-15 2033-01-03 2033-12-24 2034-12-13 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-29 2027-05-18 2028-05-07 2029-04-26 2030-04-15 2031-04-04 2032-03-24 2033-03-13 2034-03-03 2035-02-20: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  ST: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-03: Martyrs' Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-12: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
09-06: Armed Forces Day
09-30: Agricultural Reform Day
12-21: São Tomé Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-07-13 2031-07-11: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2026-09-07 2031-09-05: Armed Forces Day (substitute day)|Armed Forces Day (Ersatztag)|Armed Forces Day (jour substitut)|Armed Forces Day (día sustituto)
2027-04-30 2032-04-30 2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-09-29 2029-10-01 2034-09-29 2035-10-01: Agricultural Reform Day (substitute day)|Agricultural Reform Day (Ersatztag)|Agricultural Reform Day (jour substitut)|Agricultural Reform Day (día sustituto)
2029-02-02 2030-02-04 2035-02-02: Martyrs' Day (substitute day)|Martyrs' Day (Ersatztag)|Martyrs' Day (jour substitut)|Martyrs' Day (día sustituto)
2030-12-20 2031-12-22: São Tomé Day (substitute day)|São Tomé Day (Ersatztag)|São Tomé Day (jour substitut)|São Tomé Day (día sustituto)`,
  SV: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-06: Celebración del Divino Salvador del Mundo
09-15: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-02: All Souls' Day|Allerseelen|Fête des morts|Día de los Difuntos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo`,
  SX: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-27: King's Day
07-01: Emancipation Day
10-09: Constitution Day|Tag der Verfassung||Día de la Constitución
11-11: Sint Maarten Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-30 2027-04-30 2028-05-02 2029-04-30 2030-04-30 2031-04-30 2032-04-30 2033-04-29 2034-05-02 2035-04-30: Carnival
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés`,
  SZ: `
04-25: National Flag Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-22: Birthday of the late King Sobhuza
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-19 2027-04-19 2028-04-19 2029-04-19 2031-04-19 2032-04-19 2033-04-19 2034-04-19 2035-04-19: Birthday of King Mswati III
2026-04-20 2031-04-21: Birthday of King Mswati III (substitute day)|Birthday of King Mswati III (Ersatztag)|Birthday of King Mswati III (jour substitut)|Birthday of King Mswati III (día sustituto)
2026-04-27 2027-04-26 2032-04-26: National Flag Day (substitute day)|National Flag Day (Ersatztag)|National Flag Day (jour substitut)|National Flag Day (día sustituto)
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-09-06 2028-09-06 2029-09-06 2030-09-06 2031-09-06 2033-09-06 2034-09-06 2035-09-06: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Umhlanga Reed Dance
2026-12-26 2027-12-26 2027-12-27 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26 2032-12-27 2033-12-26 2034-12-26 2035-12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-12-28 2026-12-29 2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-12-28 2027-12-29 2027-12-30 2027-12-31 2028-01-01 2028-01-02 2028-12-28 2028-12-29 2028-12-30 2028-12-31 2029-01-01 2029-01-02 2029-12-28 2029-12-29 2029-12-30 2029-12-31 2030-01-01 2030-01-02 2030-12-28 2030-12-29 2030-12-30 2030-12-31 2031-01-01 2031-01-02 2031-12-28 2031-12-29 2031-12-30 2031-12-31 2032-01-01 2032-01-02 2032-12-28 2032-12-29 2032-12-30 2032-12-31 2033-01-01 2033-01-02 2033-12-28 2033-12-29 2033-12-30 2033-12-31 2034-01-01 2034-01-02 2034-12-28 2034-12-29 2034-12-30 2034-12-31 2035-01-01 2035-01-02 2035-12-28 2035-12-29 2035-12-30 2035-12-31: Incwala Festival
2027-05-03 2032-05-03 2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2028-07-24 2029-07-23 2034-07-24 2035-07-23: Birthday of the late King Sobhuza (substitute day)|Birthday of the late King Sobhuza (Ersatztag)|Birthday of the late King Sobhuza (jour substitut)|Birthday of the late King Sobhuza (día sustituto)
2031-09-08: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)`,
  TC: `
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-01-01 2027-01-01 2028-01-01 2028-01-03 2029-01-01 2030-01-01 2031-01-01 2032-01-01 2033-01-01 2033-01-03 2034-01-01 2034-01-02 2035-01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10 2032-03-08 2033-03-14 2034-03-13 2035-03-12: Commonwealth Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: National Heroes' Day
2026-06-15 2027-06-14 2028-06-12 2029-06-11 2030-06-10 2031-06-09 2032-06-14 2033-06-13 2034-06-12 2035-06-11: Queen's Birthday
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Day
2026-09-25 2027-09-24 2028-09-29 2029-09-28 2030-09-27 2031-09-26 2032-09-24 2033-09-30 2034-09-29 2035-09-28: National Youth Day
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: National Heritage Day
2026-11-27 2027-11-26 2028-11-24 2029-11-23 2030-11-22 2031-11-28 2032-11-26 2033-11-25 2034-11-24 2035-11-23: National Day of Thanksgiving
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  TD: `
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-28: Proclamation of the Republic||Anniversaire de la Proclamation de la République
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01 2032-01-01 2033-01-01 2034-01-01 2034-01-02 2035-01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01 2032-05-01 2033-05-01 2033-05-02 2034-05-01 2035-05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-11 2027-08-11 2028-08-11 2029-08-11 2030-08-11 2030-08-12 2031-08-11 2032-08-11 2033-08-11 2034-08-11 2035-08-11: Independence Day||Fête Nationale (Indépendance)
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2026-12-01 2027-12-01 2028-12-01 2029-12-01 2030-12-01 2030-12-02 2031-12-01 2032-12-01 2033-12-01 2034-12-01: Freedom and Democracy Day||Journée de la libération et de la démocratie`,
  TG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-13: Liberation Day||Jour de la libération
04-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-21 2027-03-10 2028-02-27 2029-02-15 2030-02-05 2031-01-25 2032-01-15 2033-01-03 2033-12-24 2034-12-13 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-05-28 2027-05-17 2028-05-06 2029-04-25 2030-04-14 2031-04-03 2032-03-23 2033-03-12 2034-03-02 2035-02-19: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-21 2027-06-21 2028-06-21 2029-06-21 2030-06-21 2031-06-21 2033-06-21 2034-06-21 2035-06-21: Day of the Martyrs||Journée des Martyrs
2026-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15 2033-08-15 2034-08-15 2035-08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
2026-08-26 2027-08-15 2028-08-04 2029-07-25 2030-07-14 2031-07-03 2032-06-21 2033-06-10 2034-05-31 2035-05-21: Birthday of Muhammad (Mawlid)||Mawlid`,
  TH: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-06: Chakri Memorial Day
05-04: Coronation Day
06-03: Queen Suthida's Birthday
07-28: King's Birthday
08-12: The Queen Mother's Birthday
10-13: King Bhumibol Adulyadej Memorial Day
10-23: King Chulalongkorn Day
12-05: King Bhumibol Adulyadej's Birthday
12-10: Constitution Day
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-03-03: Makha Bucha
2026-04-13 2026-04-14 2026-04-15 2027-04-13 2027-04-14 2027-04-15 2028-04-13 2028-04-14 2028-04-15 2029-04-13 2029-04-14 2029-04-15 2030-04-13 2030-04-14 2030-04-15 2031-04-13 2031-04-14 2031-04-15 2032-04-13 2032-04-14 2032-04-15 2033-04-13 2033-04-14 2033-04-15 2034-04-13 2034-04-14 2034-04-15 2035-04-13 2035-04-14 2035-04-15: Songkran Festival
2026-05-31: Vesak Day
2026-07-29: Asalha Puja
2026-07-30: Buddhist Lent`,
  TN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-09: عيد الشهداء||Journée des Martyrs
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-25: عيد الجمهورية||Fête de la République
08-13: عيد المرأة||Fête de la Femme et de la Famille
10-15: عيد الجلاء||Fête de l'Évacuation
2026-01-14 2027-01-14 2028-01-14 2029-01-14 2030-01-14 2031-01-14 2033-01-14 2034-01-14 2035-01-14: عيد الثورة و الشباب||Fête de la Révolution et de la Jeunesse
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-06-16 2027-06-06 2028-05-25 2029-05-14 2030-05-03 2031-04-23 2032-04-11 2033-04-01 2034-03-21 2035-03-11: Islamic New Year||Nouvel an islamique
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Birthday of Muhammad (Mawlid)||Mawlid
2027-03-20 2028-03-20 2029-03-20 2030-03-20 2031-03-20 2032-03-20 2033-03-20 2034-03-20 2035-03-20: عيد الإستقلال||Fête de l'indépendance`,
  TO: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-25: ANZAC Day
07-04: Official Birthday of His Majesty King Tupou VI
09-17: Birthday of His Royal Highness The Crown Prince Tupotoʻa-ʻUlukalala
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-06-08 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2030-06-04 2031-06-04 2032-06-07 2033-06-06 2034-06-05 2035-06-04: Emancipation Day
2026-11-02 2027-11-08 2028-11-06 2029-11-05 2030-11-04 2031-11-03 2032-11-08 2033-11-07 2034-11-06 2035-11-05: Constitutional Day|Tag der Verfassung||Día de la Constitución
2026-12-07 2027-12-06 2028-12-04 2029-12-03 2029-12-04 2030-12-04 2031-12-08 2032-12-06 2033-12-05 2034-12-04 2035-12-03 2035-12-04: Anniversary of the Coronation of H.M. King George Tupou I`,
  TR: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-23: National Sovereignty and Children's Day
05-01: Labour and Solidarity Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-15: Democracy and National Unity Day
08-30: Victory Day
10-29: Republic Day
2026-03-20 2026-03-21 2026-03-22 2027-03-09 2027-03-10 2027-03-11 2028-02-26 2028-02-27 2028-02-28 2029-02-14 2029-02-15 2029-02-16 2030-02-04 2030-02-05 2030-02-06 2031-01-24 2031-01-25 2031-01-26 2032-01-14 2032-01-15 2032-01-16 2033-01-02 2033-01-03 2033-01-04 2033-12-23 2033-12-24 2033-12-25 2034-12-12 2034-12-13 2034-12-14 2035-12-01 2035-12-02 2035-12-03: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-05-19 2028-05-19 2029-05-19 2030-05-19 2031-05-19 2032-05-19 2033-05-19 2034-05-19 2035-05-19: Commemoration of Atatürk, Youth and Sports Day
2026-05-27 2026-05-28 2026-05-29 2026-05-30 2027-05-16 2027-05-17 2027-05-18 2027-05-19 2028-05-05 2028-05-06 2028-05-07 2028-05-08 2029-04-24 2029-04-25 2029-04-26 2029-04-27 2030-04-13 2030-04-14 2030-04-15 2030-04-16 2031-04-02 2031-04-03 2031-04-04 2031-04-05 2032-03-22 2032-03-23 2032-03-24 2032-03-25 2033-03-11 2033-03-12 2033-03-13 2033-03-14 2034-03-01 2034-03-02 2034-03-03 2034-03-04 2035-02-18 2035-02-19 2035-02-20 2035-02-21: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  TT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-30: Indian Arrival Day
06-19: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-01: Emancipation Day
08-31: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
09-24: Republic Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-03-30 2027-03-30 2028-03-30 2030-03-30 2031-03-30 2032-03-30 2033-03-30 2034-03-30 2035-03-30: Spiritual Baptist Liberation Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-11-08 2026-11-09 2027-10-28 2028-10-17 2029-11-05 2030-10-25: Deepavali
2027-05-31 2032-05-31: Indian Arrival Day (substitute day)|Indian Arrival Day (Ersatztag)|Indian Arrival Day (jour substitut)|Indian Arrival Day (día sustituto)
2027-08-02 2032-08-02: Emancipation Day (substitute day)|Emancipation Day (Ersatztag)|Emancipation Day (jour substitut)|Emancipation Day (día sustituto)
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2028-09-25 2034-09-25: Republic Day (substitute day)|Republic Day (Ersatztag)|Republic Day (jour substitut)|Republic Day (día sustituto)
2031-03-31: Spiritual Baptist Liberation Day (substitute day)|Spiritual Baptist Liberation Day (Ersatztag)|Spiritual Baptist Liberation Day (jour substitut)|Spiritual Baptist Liberation Day (día sustituto)
2031-09-01: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-01-03: End of Ramadan (Eid al-Fitr) (substitute day)|Zuckerfest (Ersatztag)|Fête de fin du Ramadan (jour substitut)|Fiesta del Eid Fitr (día sustituto)
2033-06-20: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  TW: `
01-01: Founding of the Republic of China|Neujahr|Nouvel An|Año Nuevo
02-28: Peace Memorial Day
04-04: Children's Day
10-10: National Day / Double Tenth Day
2026-02-16 2027-02-05 2028-01-25 2029-02-12 2030-02-02 2031-01-22 2032-02-10 2033-01-30 2034-02-18 2035-02-07: Chinese New Year's Eve
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08: Chinese New Year
2026-02-18 2027-02-07 2028-01-27 2029-02-14 2030-02-04 2031-01-24 2032-02-12 2033-02-01 2034-02-20 2035-02-09: The second day of the Chinese New Year
2026-02-19 2027-02-08 2028-01-28 2029-02-15 2030-02-05 2031-01-25 2032-02-13 2033-02-02 2034-02-21 2035-02-10: The third day of the Chinese New Year
2026-02-20 2027-02-09 2028-01-29 2029-02-16 2030-02-06 2031-01-26 2032-02-14 2033-02-03 2034-02-22 2035-02-11: The forth day of the Chinese New Year
2026-02-21 2027-02-10 2028-01-30 2029-02-17 2030-02-07 2031-01-27 2032-02-15 2033-02-04 2034-02-23 2035-02-12: Chinese New Year Holiday
2026-04-05 2030-04-05 2031-04-05 2034-04-05 2035-04-05: Tomb Sweeping Day
2026-04-06: Tomb Sweeping Day (substitute day)|Tomb Sweeping Day (Ersatztag)|Tomb Sweeping Day (jour substitut)|Tomb Sweeping Day (día sustituto)
2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20 2035-06-10: Dragon Boat Festival
2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-10-07 2034-09-27 2035-09-16: Mid-Autumn Festival
2027-03-01: Peace Memorial Day (substitute day)|Peace Memorial Day (Ersatztag)|Peace Memorial Day (jour substitut)|Peace Memorial Day (día sustituto)
2027-04-05 2032-04-05: Children's Day (substitute day)|Children's Day (Ersatztag)|Children's Day (jour substitut)|Children's Day (día sustituto)
2027-10-11 2032-10-11: National Day / Double Tenth Day (substitute day)|National Day / Double Tenth Day (Ersatztag)|National Day / Double Tenth Day (jour substitut)|National Day / Double Tenth Day (día sustituto)
2027-12-31 2032-12-31 2034-01-02: Founding of the Republic of China (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2028-05-29 2035-06-11: Dragon Boat Festival (substitute day)|Dragon Boat Festival (Ersatztag)|Dragon Boat Festival (jour substitut)|Dragon Boat Festival (día sustituto)
2032-09-20 2035-09-17: Mid-Autumn Festival (substitute day)|Mid-Autumn Festival (Ersatztag)|Mid-Autumn Festival (jour substitut)|Mid-Autumn Festival (día sustituto)`,
  TZ: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-07: Karume Day
04-26: Union Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-07: Saba Saba Day
08-08: Nane Nane Day
10-14: Nyerere Day
12-09: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02 2034-01-02 2035-01-02: Zanzibar Revolution Day
2026-03-20 2026-03-21 2027-03-09 2027-03-10 2028-02-26 2028-02-27 2029-02-14 2029-02-15 2030-02-04 2030-02-05 2031-01-24 2031-01-25 2032-01-14 2032-01-15 2033-01-02 2033-01-03 2033-12-23 2033-12-24 2034-12-12 2034-12-13 2035-12-01 2035-12-02: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha
2026-08-25 2027-08-14 2028-08-03 2029-07-24 2030-07-13 2031-07-02 2032-06-20 2033-06-09 2034-05-30 2035-05-20: Maulid Day||Mawlid
2026-12-25 2026-12-26 2027-12-25 2027-12-26 2028-12-25 2028-12-26 2029-12-25 2029-12-26 2030-12-25 2030-12-26 2031-12-25 2031-12-26 2032-12-25 2032-12-26 2033-12-25 2033-12-26 2034-12-25 2034-12-26 2035-12-25 2035-12-26: Christmas Day|Weihnachten|Noël|Navidad`,
  UA: `
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-09: Victory Day
06-28: Constitution Day|Tag der Verfassung||Día de la Constitución
08-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
10-01: Defenders of Ukraine Day
2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02 2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01 2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02: New Year|Neujahr|Nouvel An|Año Nuevo
2026-03-08 2026-03-09 2027-03-08 2028-03-08 2029-03-08 2030-03-08 2031-03-08 2031-03-10 2032-03-08 2033-03-08 2034-03-08 2035-03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 2034-04-09 2035-04-29: Orthodox Easter
2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14 2032-05-03 2033-04-25 2034-04-10 2035-04-30: Orthodox Easter (substitute day)|Orthodox Easter (Ersatztag)|Orthodox Easter (jour substitut)|Orthodox Easter (día sustituto)
2026-05-11 2027-05-10 2032-05-10: Victory Day (substitute day)|Victory Day (Ersatztag)|Victory Day (jour substitut)|Victory Day (día sustituto)
2026-05-31 2027-06-20 2028-06-04 2029-05-27 2030-06-16 2031-06-01 2032-06-20 2033-06-12 2034-05-28 2035-06-17: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02 2032-06-21 2033-06-13 2034-05-29 2035-06-18: Pentecost (substitute day)|Pfingstsonntag (Ersatztag)|Pentecôte (jour substitut)|Pentecostés (día sustituto)
2026-06-29 2031-06-30: Constitution Day (substitute day)|Tag der Verfassung (Ersatztag)|Constitution Day (jour substitut)|Día de la Constitución (día sustituto)
2026-07-15 2027-07-15 2028-07-15 2028-07-17 2029-07-15 2029-07-16 2030-07-15 2031-07-15 2032-07-15 2033-07-15 2034-07-15 2034-07-17 2035-07-15 2035-07-16: Statehood Day
2026-12-25 2027-12-25 2027-12-27 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2032-12-27 2033-12-25 2033-12-26 2034-12-25 2035-12-25: Christmas Day|Weihnachten|Noël|Navidad
2027-01-04 2028-01-03 2028-01-04 2033-01-03 2033-01-04 2034-01-03: New Year (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)
2027-05-04 2032-05-04 2033-05-03: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2028-10-02 2033-10-03 2034-10-02: Defenders of Ukraine Day (substitute day)|Defenders of Ukraine Day (Ersatztag)|Defenders of Ukraine Day (jour substitut)|Defenders of Ukraine Day (día sustituto)
2030-08-26 2031-08-25: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)`,
  UG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-26: Liberation Day
02-16: Archbishop Janan Luwum Day
03-08: International Women's Day|Internationaler Frauentag|Journée internationale des femmes|Día de la Mujer
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-03: Martyr's Day
06-09: National Heroes Day
10-09: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  US: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
06-19: Juneteenth
07-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-11: Veterans Day|||Día del Veterano
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15: Martin Luther King Jr. Day|||Natalicio de Martin Luther King, Jr.
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Memorial Day|||Recordación de los Muertos de la Guerra
2026-07-03 2027-07-05 2032-07-05: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labor Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22: Thanksgiving Day|||Acción de Gracias
2027-06-18 2032-06-18 2033-06-20: Juneteenth (substitute day)|Juneteenth (Ersatztag)|Juneteenth (jour substitut)|Juneteenth (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  UY: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-18: Constitution Day|Tag der Verfassung||Día de la Constitución
08-25: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`,
  UZ: `
01-01: New Year's Day
03-08: International Women's Day
03-21: Nowruz
05-09: Day of Memory and Honour
09-01: Independence Day
10-01: Teachers and Mentors Day
12-08: Constitution Day
2026-03-09 2031-03-10: International Women's Day (substitute day)|International Women's Day (Ersatztag)|International Women's Day (jour substitut)|International Women's Day (día sustituto)
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: Eid al-Fitr
2026-03-23 2027-03-22: Nowruz (substitute day)|Nowruz (Ersatztag)|Nowruz (jour substitut)|Nowruz (día sustituto)
2026-05-11 2027-05-10 2032-05-10: Day of Memory and Honour (substitute day)|Day of Memory and Honour (Ersatztag)|Day of Memory and Honour (jour substitut)|Day of Memory and Honour (día sustituto)
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Eid al-Adha
2027-05-17 2030-04-15 2035-02-19: Eid al-Adha (substitute day)|Eid al-Adha (Ersatztag)|Eid al-Adha (jour substitut)|Eid al-Adha (día sustituto)
2028-01-03 2034-01-02: New Year's Day (substitute day)|New Year's Day (Ersatztag)|New Year's Day (jour substitut)|New Year's Day (día sustituto)
2028-02-28 2033-01-03 2035-12-03: Eid al-Fitr (substitute day)|Eid al-Fitr (Ersatztag)|Eid al-Fitr (jour substitut)|Eid al-Fitr (día sustituto)
2028-10-02 2033-10-03 2034-10-02: Teachers and Mentors Day (substitute day)|Teachers and Mentors Day (Ersatztag)|Teachers and Mentors Day (jour substitut)|Teachers and Mentors Day (día sustituto)
2029-09-03 2030-09-02 2035-09-03: Independence Day (substitute day)|Independence Day (Ersatztag)|Independence Day (jour substitut)|Independence Day (día sustituto)
2029-12-10 2030-12-09 2035-12-10: Constitution Day (substitute day)|Constitution Day (Ersatztag)|Constitution Day (jour substitut)|Constitution Day (día sustituto)`,
  VA: `
01-01: Solemnity of Mary, Mother of God
01-06: Epiphany
02-11: Anniversary of the foundation of Vatican City
03-19: Saint Joseph|Josefstag||San José
05-01: Saint Joseph the Worker|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Anniversary of the election of Pope Leo XIV
06-29: Saints Peter and Paul|Peter und Paul|Saint Pierre et Paul|San Pedro y San Pablo
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
09-17: Saint Robert Bellarmine - Name day of the Holy Father
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-02: All Souls' Day
12-08: Immaculate Conception|Mariä Empfängnis|Immaculée Conception|La inmaculada concepción
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
12-27: St. John
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-04 2027-03-27 2028-04-15 2029-03-31 2030-04-20 2031-04-12 2032-03-27 2033-04-16 2034-04-08 2035-03-24: Easter Saturday|Karsamstag|Samedi saint|Sabado Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-07 2027-03-30 2028-04-18 2029-04-03 2030-04-23 2031-04-15 2032-03-30 2033-04-19 2034-04-11 2035-03-27: In Albis Tuesday
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13: Pentecost|Pfingstsonntag|Pentecôte|Pentecostés
2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12 2032-05-27 2033-06-16 2034-06-08 2035-05-24: Corpus Christi|Fronleichnam|la Fête-Dieu
2026-08-14 2026-08-16 2027-08-14 2027-08-16 2028-08-14 2028-08-16 2029-08-14 2029-08-16 2030-08-14 2030-08-16 2031-08-14 2031-08-16 2032-08-14 2032-08-16 2033-08-14 2033-08-16 2034-08-14 2034-08-16 2035-08-14 2035-08-16: Summer holiday`,
  VC: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-14: National Hero′s Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
08-01: Emancipation Day
10-27: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07 2032-07-05 2033-07-04 2034-07-03 2035-07-02: Carnival Monday
2026-07-07 2027-07-06 2028-07-04 2029-07-03 2030-07-02 2031-07-08 2032-07-06 2033-07-05 2034-07-04 2035-07-03: Carnival Tuesday
2027-03-15 2032-03-15: National Hero′s Day (substitute day)|National Hero′s Day (Ersatztag)|National Hero′s Day (jour substitut)|National Hero′s Day (día sustituto)
2027-08-02 2032-08-02: Emancipation Day (substitute day)|Emancipation Day (Ersatztag)|Emancipation Day (jour substitut)|Emancipation Day (día sustituto)
2027-12-27 2032-12-27: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2030-10-28: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  VE: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-19: Declaration of Independence|||Declaración de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-24: Battle of Carabobo|||Aniversario de la Batalla de Carabobo
07-05: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
07-24: Birthday of Simón Bolívar|||Natalicio de Simón Bolívar
10-12: Day of Indigenous Resistance|||Día de la resistencia indígena
12-24: Christmas Eve|Heiliger Abend|Veille de Noël|Nochebuena
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-31: New Year's Eve|Silvester|Saint-Sylvestre|Fin del Año
2026-02-16 2027-02-08 2028-02-28 2029-02-12 2030-03-04 2031-02-24 2032-02-09 2033-02-28 2034-02-20 2035-02-05: Carnival|||Carnaval
2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25 2032-02-10 2033-03-01 2034-02-21 2035-02-06: Shrove Tuesday|Faschingsdienstag||Carnaval
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua`,
  VG: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-03-02 2027-03-01 2028-03-06 2029-03-05 2030-03-04 2031-03-03 2032-03-01 2033-03-07 2034-03-06 2035-03-05: The Anniversary of the Birth of Hamilton Lavity Stoutt
2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10 2032-03-08 2033-03-14 2034-03-13 2035-03-12: Commonwealth Day
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés
2026-06-12 2027-06-11 2028-06-09 2029-06-15 2030-06-14 2031-06-13 2032-06-11 2033-06-10 2034-06-09 2035-06-15: Sovereign’s Birthday
2026-06-29 2027-07-05 2028-06-30 2029-07-02 2030-07-01 2031-06-30 2032-07-05 2033-07-01 2034-06-30 2035-07-02: Virgin Islands Day
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Emancipation Monday
2026-08-04 2027-08-03 2028-08-08 2029-08-07 2030-08-06 2031-08-05 2032-08-03 2033-08-02 2034-08-08 2035-08-07: Emancipation Tuesday
2026-08-05 2027-08-04 2028-08-09 2029-08-08 2030-08-07 2031-08-06 2032-08-04 2033-08-03 2034-08-09 2035-08-08: Emancipation Wednesday
2026-10-19 2027-10-22 2028-10-20 2029-10-22 2030-10-21 2031-10-20 2032-10-22 2033-10-21 2034-10-20 2035-10-22: St. Ursula’s Day
2026-12-28 2027-12-28 2032-12-28: Boxing Day (substitute day)|2. Weihnachtstag (Ersatztag)|Lendemain de Noël (jour substitut)|San Esteban (día sustituto)
2027-12-27 2032-12-27 2033-12-27: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)`,
  VI: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-06: Three Kings Day|Heilige Drei Könige|l’Épiphanie|Día de los Reyes Magos
03-31: Transfer Day
06-19: Juneteenth
07-03: Emancipation Day
07-04: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
11-11: Veterans Day|||Día del Veterano
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15: Martin Luther King Jr. Day|||Natalicio de Martin Luther King, Jr.
2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16 2033-02-21 2034-02-20 2035-02-19: President's Day
2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22: Maundy Thursday|Gründonnerstag|Jeudi saint|Jueves Santo
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28: Memorial Day|||Recordación de los Muertos de la Guerra
2026-07-27 2027-07-26 2028-07-24 2029-07-23 2030-07-22 2031-07-28 2032-07-26 2033-07-25 2034-07-24 2035-07-23: Hurricane Supplication Day
2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08: Virgin Islands–Puerto Rico Friendship Day
2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22: Thanksgiving Day|||Acción de Gracias
2027-06-18 2032-06-18 2033-06-20: Juneteenth (substitute day)|Juneteenth (Ersatztag)|Juneteenth (jour substitut)|Juneteenth (día sustituto)
2027-07-05 2032-07-05: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2027-12-24 2032-12-24 2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2027-12-31 2032-12-31 2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  VN: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-30: Day of liberating the South for national reunification
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
09-02: National Day
2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-01-29 2029-02-12 2029-02-13 2029-02-14 2029-02-15 2029-02-16 2030-02-01 2030-02-02 2030-02-03 2030-02-04 2030-02-05 2031-01-22 2031-01-23 2031-01-24 2031-01-25 2031-01-26 2032-02-10 2032-02-11 2032-02-12 2032-02-13 2032-02-14 2033-01-30 2033-01-31 2033-02-01 2033-02-02 2033-02-03 2034-02-18 2034-02-19 2034-02-20 2034-02-21 2034-02-22 2035-02-07 2035-02-08 2035-02-09 2035-02-10 2035-02-11: Vietnamese New Year Holidays
2026-04-26 2027-04-16 2028-04-04 2029-04-23 2030-04-12 2031-04-01 2032-04-19 2033-04-09 2034-04-28 2035-04-17: Hung Kings Commemorations`,
  VU: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
02-21: Mémoire du père de l'indépendance Rév. Dr. W.H. Lini
03-05: Fête des chefs coutumiers
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
07-24: Journée Mondiale des Enfants
07-30: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
10-05: Constitution Day|Tag der Verfassung||Día de la Constitución
10-29: Jour de l'Unité
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Fête de Famille
2026-02-22 2026-08-16 2026-12-27 2027-02-22 2027-08-16 2027-12-27 2028-02-22 2028-08-16 2028-12-27 2029-02-22 2029-08-16 2029-12-27 2030-02-22 2030-08-16 2030-12-27 2031-02-22 2031-08-16 2031-12-27 2032-02-22 2032-08-16 2032-12-27 2033-02-22 2033-08-16 2033-12-27 2034-02-22 2034-08-16 2034-12-27 2035-02-22 2035-08-16 2035-12-27: Public Holiday||Jour férié légaux
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción`,
  WF: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-28: Saint Pierre Chanel Day||Fête de Saint Pierre-Chanel
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
06-29: Saints Peter and Paul Day||Saint Pierre et Paul
07-14: Bastille Day||Fête Nationale de la France
07-29: Territory Day||Fête du Territoire
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  XK: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
01-07: Orthodox Christmas
02-17: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
04-09: Constitution Day|Tag der Verfassung||Día de la Constitución
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-09: Europe Day|Europatag|Journée de l’Europe|Día de Europa
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01: End of Ramadan (Eid al-Fitr)|Zuckerfest|Fête de fin du Ramadan|Fiesta del Eid Fitr
2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2035-03-25: Easter Sunday|Ostersonntag|Pâques|Pascua
2026-04-12 2027-05-02 2029-04-08 2030-04-28 2032-05-02 2033-04-24 2035-04-29: Orthodox Easter
2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18: Feast of the Sacrifice (Eid al-Adha)|Opferfest|Fête du mouton|Fiesta del Sacrificio-Aid Al Adha`,
  YT: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-27: Abolition of Slavery||Abolition de l’esclavage
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-08: Victory Day||Fête de la Victoire 1945
07-14: Bastille Day||Fête Nationale de la France
08-15: Assumption|Mariä Himmelfahrt|Assomption|Asunción
11-01: All Saints' Day|Allerheiligen|Toussaint|Todos los Santos
11-11: Armistice Day||Armistice 1918
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03: Ascension Day|Christi Himmelfahrt|Ascension|La Asunción
2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14: Whit Monday|Pfingstmontag|Lundi de Pentecôte|Lunes de Pentecostés`,
  ZA: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-21: Human Rights Day
04-27: Freedom Day
05-01: Workers' Day|Tag der Arbeit|Fête du travail|Día del Trabajador
06-16: Youth Day
08-09: National Women's Day
09-24: Heritage Day
12-16: Day of Reconciliation
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Day of Goodwill|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Family Day|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-08-10 2027-03-22 2027-12-27 2028-09-25 2029-12-17 2030-06-17 2031-04-28 2032-03-22 2032-12-27 2033-05-02 2034-01-02 2034-09-25 2035-12-17: Public Holiday`,
  ZM: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
03-09: Women’s Day
03-12: Youth Day
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: African Freedom Day
10-18: National Day of Prayers
10-24: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
12-25: Christmas Day|Weihnachten|Noël|Navidad
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-04-28 2027-04-28 2028-04-28 2029-04-28 2030-04-29 2031-04-28 2032-04-28 2033-04-28 2034-04-28 2035-04-28: Kenneth Kaunda Day
2026-07-06 2027-07-05 2028-07-03 2029-07-02 2030-07-01 2031-07-07 2032-07-05 2033-07-04 2034-07-03 2035-07-02: Heroes' Day
2026-07-07 2027-07-06 2028-07-04 2029-07-03 2030-07-02 2031-07-08 2032-07-06 2033-07-05 2034-07-04 2035-07-03: Unity Day
2026-08-03 2027-08-02 2028-08-07 2029-08-06 2030-08-05 2031-08-04 2032-08-02 2033-08-01 2034-08-07 2035-08-06: Farmers' Day
2026-10-19: National Day of Prayers (substitute day)|National Day of Prayers (Ersatztag)|National Day of Prayers (jour substitut)|National Day of Prayers (día sustituto)
2027-10-25 2032-10-25: Independence Day (substitute day)|Unabhängigkeitstag (Ersatztag)|Jour de l’Indépendance (jour substitut)|Día de la Independencia (día sustituto)
2028-03-13 2034-03-13: Youth Day (substitute day)|Youth Day (Ersatztag)|Youth Day (jour substitut)|Youth Day (día sustituto)
2031-05-26: African Freedom Day (substitute day)|African Freedom Day (Ersatztag)|African Freedom Day (jour substitut)|African Freedom Day (día sustituto)
2033-05-02: Labour Day (substitute day)|Tag der Arbeit (Ersatztag)|Fête du travail (jour substitut)|Día del Trabajador (día sustituto)
2033-12-26: Christmas Day (substitute day)|Weihnachten (Ersatztag)|Noël (jour substitut)|Navidad (día sustituto)
2034-01-02: New Year's Day (substitute day)|Neujahr (Ersatztag)|Nouvel An (jour substitut)|Año Nuevo (día sustituto)`,
  ZW: `
01-01: New Year's Day|Neujahr|Nouvel An|Año Nuevo
04-18: Independence Day|Unabhängigkeitstag|Jour de l’Indépendance|Día de la Independencia
05-01: Labour Day|Tag der Arbeit|Fête du travail|Día del Trabajador
05-25: Africa Day
12-22: Unity Day
12-25: Christmas Day|Weihnachten|Noël|Navidad
12-26: Boxing Day|2. Weihnachtstag|Lendemain de Noël|San Esteban
2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23: Good Friday|Karfreitag|Vendredi saint|Viernes Santo
2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2034-04-10 2035-03-26: Easter Monday|Ostermontag|Lundi de Pâques|Lunes de Pascua
2026-08-10 2027-08-09 2028-08-14 2029-08-13 2030-08-12 2031-08-11 2032-08-09 2033-08-08 2034-08-14 2035-08-13: Heroes' Day
2026-08-11 2027-08-10 2028-08-08 2029-08-14 2030-08-13 2031-08-12 2032-08-10 2033-08-09 2034-08-08 2035-08-14: Defence Forces Day`,
};
