/** Countries and their names and groups, sub-regions, regional bodies by year, scale. */
@NullMarked
package org.citizensecurity.place;

import org.jspecify.annotations.NullMarked;
