/** Workers that another module supplies: items go there in parcels. */
@NullMarked
package org.divisi.parallel.parcel;

import org.jspecify.annotations.NullMarked;
