namespace Framing.Lexicons;

/// <summary>Reading the bytes of a lexicon, within bounds.</summary>
internal static class LexiconFile
{
    public const int MaxBytes = 4 * 1024 * 1024;

    public static byte[] Load(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            byte[] buffer = new byte[MaxBytes + 1];
            int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > MaxBytes)
                throw new InputException($"{path}: the file is larger than {MaxBytes / 1024 / 1024} MB; expected a lexicon in YAML.");
            return buffer[..length];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: there is no such file; expected a lexicon in YAML.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: the file can't be read ({e.Message.TrimEnd('.')}); expected a lexicon in YAML.", e);
        }
    }
}
