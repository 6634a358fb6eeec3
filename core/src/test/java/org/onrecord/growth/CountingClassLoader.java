package org.onrecord.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads classes a second time, with steps counted where a method starts and a loop turns. */
final class CountingClassLoader extends ClassLoader {

  private static final String COUNTER = Steps.class.getName();

  private static final List<String> COUNTED =
      List.of("org.onrecord.", "tools.jackson.", "org.snakeyaml.");

  CountingClassLoader(ClassLoader parent) {
    super(parent);
    Module library = Steps.class.getModule();
    library.addExports(Steps.class.getPackageName(), getUnnamedModule());
  }

  /** Of the library's module, which shows its resources to itself only. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    try {
      InputStream own = Steps.class.getModule().getResourceAsStream(name);
      return own != null ? own : super.getResourceAsStream(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.equals(COUNTER) || COUNTED.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counting = counting(in.readAllBytes());
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static byte[] counting(byte[] code) {
    ClassReader reader = new ClassReader(code);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new CountingMethod(
                super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  private static final class CountingMethod extends MethodVisitor {

    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor target) {
      super(Opcodes.ASM9, target);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (passed.contains(target)) {
        count();
      }
      super.visitJumpInsn(opcode, target);
    }

    private void count() {
      String counter = COUNTER.replace('.', '/');
      super.visitFieldInsn(Opcodes.GETSTATIC, counter, "taken", "J");
      super.visitInsn(Opcodes.LCONST_1);
      super.visitInsn(Opcodes.LADD);
      super.visitFieldInsn(Opcodes.PUTSTATIC, counter, "taken", "J");
    }
  }
}
