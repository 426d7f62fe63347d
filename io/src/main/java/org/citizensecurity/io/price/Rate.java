package org.citizensecurity.io.price;

import java.math.BigDecimal;
import java.util.Currency;

/** Units of a currency for one US dollar in a year. */
record Rate(Currency currency, int year, BigDecimal perDollar) {}
