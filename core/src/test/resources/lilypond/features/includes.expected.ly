\new Staff
{
    {
        c'4
        ef'4
        fs'4
        g'4
    }
    {
        bf4
        fs4
    }
}
